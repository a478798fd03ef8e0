package org.inkjar;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who may call what. A public service that is not in this table is one that nobody has thought about. */
@InkjarTest
class AccessTests {

    private static final String NOBODY_IS_ASKED = "anybody";

    /** The role that every public method of a service asks for. */
    private static final Map<String, String> ROLES = new TreeMap<>(Map.ofEntries(
            Map.entry("Accounts", NOBODY_IS_ASKED),
            Map.entry("Authors", NOBODY_IS_ASKED),
            Map.entry("OldSlugs", NOBODY_IS_ASKED),
            Map.entry("OwnerSetup", NOBODY_IS_ASKED),
            Map.entry("Previews", NOBODY_IS_ASKED),
            Map.entry("PublishedAddresses", NOBODY_IS_ASKED),
            Map.entry("PublishedMedia", NOBODY_IS_ASKED),
            Map.entry("PublishedPosts", NOBODY_IS_ASKED),
            Map.entry("PublishedSeries", NOBODY_IS_ASKED),
            Map.entry("PublishedTags", NOBODY_IS_ASKED),
            Map.entry("Search", NOBODY_IS_ASKED),
            Map.entry("SearchablePosts", NOBODY_IS_ASKED),
            Map.entry("Settings", NOBODY_IS_ASKED),
            Map.entry("MediaLibrary", "AUTHOR"),
            Map.entry("MediaService", "AUTHOR"),
            Map.entry("MediaUploads", "AUTHOR"),
            Map.entry("PostList", "AUTHOR"),
            Map.entry("PostRevisions", "AUTHOR"),
            Map.entry("PostService", "AUTHOR"),
            Map.entry("PostVisitors", "AUTHOR"),
            Map.entry("PostTemplates", "AUTHOR"),
            Map.entry("PreviewLinks", "AUTHOR"),
            Map.entry("ProfileService", "AUTHOR"),
            Map.entry("PublishingService", "AUTHOR"),
            Map.entry("SeriesService", "AUTHOR"),
            Map.entry("TagService", "AUTHOR"),
            Map.entry("TrashService", "AUTHOR"),
            Map.entry("UsedMedia", "AUTHOR"),
            Map.entry("WorkingCopies", "AUTHOR"),
            Map.entry("OwnPosts", "CONTRIBUTOR"),
            Map.entry("OwnStatistics", "CONTRIBUTOR"),
            Map.entry("PostNames", "EDITOR"),
            Map.entry("Statistics", "EDITOR"),
            Map.entry("StatisticsExport", "EDITOR"),
            Map.entry("StatisticsSettingsService", "OWNER"),
            Map.entry("SettingsService", "OWNER")));

    private final Map<String, Object> services = new TreeMap<>();

    AccessTests(ListableBeanFactory beans) {
        beans.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> type(bean).getName().startsWith("org.inkjar."))
                .filter(bean -> Modifier.isPublic(type(bean).getModifiers()))
                .forEach(bean -> services.put(type(bean).getSimpleName(), bean));
    }

    @Test
    void everyPublicServiceIsInTheTable() {
        assertThat(services).containsOnlyKeys(ROLES.keySet());
    }

    @Test
    void everyMethodAsksForTheRoleOfItsService() {
        ROLES.forEach((name, role) -> methods(name).forEach(method -> {
            var what = name + "." + method.getName();
            boolean open = role.equals(NOBODY_IS_ASKED);
            assertThat(lets(anonymous(), name, method))
                    .as(what + " for a reader")
                    .isEqualTo(open);
            assertThat(lets(with("READER"), name, method))
                    .as(what + " for another role")
                    .isEqualTo(open);
            assertThat(lets(with("AUTHOR", "CONTRIBUTOR"), name, method))
                    .as(what + " for an author")
                    .isEqualTo(!List.of("OWNER", "EDITOR").contains(role));
            assertThat(lets(with("OWNER", "EDITOR", "AUTHOR", "CONTRIBUTOR"), name, method))
                    .as(what + " for the owner")
                    .isTrue();
        }));
    }

    @Test
    void whereNobodyIsKnownNobodyIsLetIn() {
        TestSecurityContextHolder.clearContext();

        ROLES.keySet().stream()
                .filter(name -> !ROLES.get(name).equals(NOBODY_IS_ASKED))
                .forEach(name -> methods(name)
                        .forEach(method -> assertThat(call(name, method))
                                .isInstanceOf(AuthenticationCredentialsNotFoundException.class)));
    }

    private boolean lets(Authentication who, String service, Method method) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
        return !(call(service, method) instanceof AccessDeniedException);
    }

    /** Calls with nothing in its hands: past the check it may well fail, but not for want of a role. */
    private Throwable call(String service, Method method) {
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == long.class ? (Object) 0L : type == int.class ? (Object) 1 : null)
                .toArray();
        var failure = catchThrowable(() -> method.invoke(services.get(service), arguments));
        return failure instanceof InvocationTargetException wrapped ? wrapped.getCause() : failure;
    }

    private List<Method> methods(String service) {
        return Stream.of(type(services.get(service)).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(not(Method::isSynthetic))
                .toList();
    }

    private static Class<?> type(Object bean) {
        return AopUtils.getTargetClass(bean);
    }

    private static Authentication anonymous() {
        return new AnonymousAuthenticationToken(
                "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }

    private static Authentication with(String... roles) {
        return new TestingAuthenticationToken(
                "somebody", "", Stream.of(roles).map(role -> "ROLE_" + role).toArray(String[]::new));
    }
}
