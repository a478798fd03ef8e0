package org.inkjar.browser;

import org.junit.jupiter.api.AfterAll;

/** A test that changes what others would see, or looks at the blog from below: its class has a blog for itself. */
abstract class OwnBlogTest extends BrowserTest {

    @Override
    PackagedBlog blog(Shared shared) {
        return startBlog();
    }

    /** A blog whose owner is there already; override for another. */
    PackagedBlog startBlog() {
        return PackagedBlog.startFurnished(data);
    }

    @AfterAll
    void stopBlog() {
        blog.close();
    }
}
