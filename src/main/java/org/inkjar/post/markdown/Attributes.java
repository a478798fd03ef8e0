package org.inkjar.post.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of an element in the order in which they are given, which keeps the output the same every time. */
final class Attributes {

    private Attributes() {}

    static Map<String, String> of(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
