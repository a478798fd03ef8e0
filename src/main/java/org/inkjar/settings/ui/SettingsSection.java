package org.inkjar.settings.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a view into the list of the settings. Its room need not be known to them; its address is the view's route. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface SettingsSection {

    /** The key of its title. */
    String title();

    /** The key of what can be changed there, in a few words. */
    String about();

    /** Its place in the list, the smallest first. */
    int order();

    /** The key of what else people look for when they mean this section. */
    String words();
}
