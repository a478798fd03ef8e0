package org.inkjar.prerender;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a view or a controller whose answer is the same for every reader. It may depend on the path, the content of the
 * site and the {@link #parameters} alone: it is kept until the content changes, and other readers get it too. Everything
 * else of the request is hidden from it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface PublicDocument {

    /** The query parameters that the document depends on. Others are passed over. */
    String[] parameters() default {};

    /**
     * Whether knowing the address is what lets somebody read it. Such a document is made anew each time and kept nowhere,
     * search engines shall not list it, and its address is not told to where its links lead. Authors who are signed in
     * see what the others see.
     */
    boolean secret() default false;
}
