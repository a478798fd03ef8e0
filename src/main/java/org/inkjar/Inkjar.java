package org.inkjar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the blog. */
@SpringBootApplication
public class Inkjar {

    public static void main(String[] args) {
        SpringApplication.run(Inkjar.class, args);
    }
}
