package org.inkjar.post;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of a post as JSON, all but the text. Every later version must read it: a field that was not there yet gets
 * what the builder gives it, one that is no longer there is passed over.
 */
final class PostJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(PostFields.class, WithoutText.class)
            .addMixIn(PostInput.class, Built.class)
            .addMixIn(PostData.Builder.class, FieldByField.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PostJson() {}

    static String write(PostFields fields) {
        return JSON.writeValueAsString(fields);
    }

    static PostData read(String details, String body) {
        return readInput(details, body).check();
    }

    static PostInput readInput(String details, String body) {
        return JSON.readValue(details, PostInput.class).toBuilder().body(body).input();
    }

    @JsonIgnoreProperties("body")
    private interface WithoutText {}

    @JsonDeserialize(builder = PostData.Builder.class)
    private interface Built {}

    @JsonPOJOBuilder(withPrefix = "", buildMethodName = "input")
    private interface FieldByField {}
}
