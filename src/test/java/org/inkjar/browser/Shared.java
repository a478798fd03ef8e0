package org.inkjar.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import org.springframework.util.FileSystemUtils;

/** What the classes of a thread share: a browser, which belongs to the thread, and a blog. Both end after the last class. */
final class Shared implements AutoCloseable {

    private final Chromium chromium = Chromium.start();
    private @Nullable Path data;
    private @Nullable PackagedBlog blog;

    /** Gives tests what the thread has that runs them. */
    static final class Resolver extends TypeBasedParameterResolver<Shared> {

        @Override
        public Shared resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(Thread.currentThread(), thread -> new Shared(), Shared.class);
        }
    }

    Browser browser() {
        return chromium.browser();
    }

    /** A blog with its samples and its owner, and with whatever other classes have added. */
    PackagedBlog blog() {
        if (blog == null) {
            try {
                data = Files.createTempDirectory("inkjar-shared");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            blog = PackagedBlog.startFurnished(data);
        }
        return blog;
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        if (blog != null) {
            blog.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
