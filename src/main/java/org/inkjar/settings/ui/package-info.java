@NullMarked
package org.inkjar.settings.ui;

import org.jspecify.annotations.NullMarked;
