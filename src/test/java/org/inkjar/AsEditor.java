package org.inkjar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithMockUser;

/** Somebody with the role of an editor is signed in. Use {@link People#signIn} where it matters who. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithMockUser(
        username = "00000000-0000-7000-8000-00000000000e",
        roles = {"EDITOR", "AUTHOR", "CONTRIBUTOR"})
public @interface AsEditor {}
