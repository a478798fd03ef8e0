package org.inkjar.site;

/** What was here has been taken back, and will not be elsewhere. */
class GoneException extends RuntimeException {}
