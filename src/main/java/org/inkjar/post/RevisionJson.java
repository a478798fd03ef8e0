package org.inkjar.post;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was saved as JSON, all but the text. Every later version must read it: a field that was not there yet gets what
 * the builder gives it, one that is no longer there is passed over.
 */
final class RevisionJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(PostData.class, WithoutText.class)
            .addMixIn(PostData.Builder.class, FieldByField.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RevisionJson() {}

    static String write(PostData data) {
        return JSON.writeValueAsString(data);
    }

    static PostData read(String details, String body) {
        return JSON.readValue(details, PostData.class).toBuilder().body(body).build();
    }

    @JsonIgnoreProperties("body")
    @JsonDeserialize(builder = PostData.Builder.class)
    private interface WithoutText {}

    @JsonPOJOBuilder(withPrefix = "")
    private interface FieldByField {}
}
