/** Breaks the rules, so that the rules can be seen to find it. */
package offences;
