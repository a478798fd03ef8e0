@NullMarked
package org.inkjar.security.ui;

import org.jspecify.annotations.NullMarked;
