package org.inkjar.prerender;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The session that Vaadin needs to run a view. The container does not know it; it lives as long as one request. */
class ThrowawaySession implements HttpSession {

    private final ServletContext context;
    private final String id = UUID.randomUUID().toString();
    private final Map<String, Object> attributes = new HashMap<>();

    ThrowawaySession(ServletContext context) {
        this.context = context;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public long getCreationTime() {
        return 0;
    }

    @Override
    public long getLastAccessedTime() {
        return 0;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int interval) {
        // It is never idle.
    }

    @Override
    public int getMaxInactiveInterval() {
        return 0;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(List.copyOf(attributes.keySet()));
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    /** Tells what was kept in the session that it is over, as a container does. */
    @Override
    public void invalidate() {
        var bound = Map.copyOf(attributes);
        attributes.clear();
        bound.forEach((name, value) -> {
            if (value instanceof HttpSessionBindingListener listener) {
                listener.valueUnbound(new HttpSessionBindingEvent(this, name, value));
            }
        });
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
