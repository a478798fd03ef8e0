package org.inkjar.media;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A file of the {@link MediaStore}, as Spring sends it. */
class StoredResource extends AbstractResource {

    private final MediaStore store;
    private final ContentHash hash;

    StoredResource(MediaStore store, ContentHash hash) {
        this.store = store;
        this.hash = hash;
    }

    @Override
    public boolean exists() {
        return store.exists(hash);
    }

    @Override
    public long contentLength() throws IOException {
        return store.size(hash);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return store.open(hash);
    }

    @Override
    public String getDescription() {
        return "media " + hash.value();
    }
}
