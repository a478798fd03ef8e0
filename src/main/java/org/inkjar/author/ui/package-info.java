@NullMarked
package org.inkjar.author.ui;

import org.jspecify.annotations.NullMarked;
