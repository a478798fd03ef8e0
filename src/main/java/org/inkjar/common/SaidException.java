package org.inkjar.common;

/** A failure that says what is wrong and what to do, to whoever reads of it later, in their language. */
public class SaidException extends RuntimeException {

    private final transient Saying saying;

    public SaidException(Saying saying) {
        super(saying.toString());
        this.saying = saying;
    }

    public SaidException(Saying saying, Throwable cause) {
        super(saying.toString(), cause);
        this.saying = saying;
    }

    public Saying saying() {
        return saying;
    }
}
