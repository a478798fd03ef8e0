package org.inkjar;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.inkjar.author.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

/**
 * Who may call what. A public method of a service that is not in this table is one that nobody has thought about. With
 * which posts and files they may do it, {@code PostAccessTests} and {@code MediaAccessTests} say.
 */
@InkjarTest
class AccessTests {

    private static final String ANYBODY = "ANYBODY";

    /** Service, the least role, methods. */
    private static final String TABLE = """
            AccountChanges      ANYBODY      activate changeEmail changePassword changeRole create deactivate endSignIns
            AccountRescue       ANYBODY      activate list makeOwner resetPassword
            Accounts            ANYBODY      createFirstGuest createGuest createOwner find findItem hasOwner isEmpty list noteSignIn
            ActivityLog         OWNER        actions export keepFor kinds label list period
            Authors             ANYBODY      find findAll movedFrom
            ContentHealth       CONTRIBUTOR  find needingAttention
            Departures          ANYBODY      delete handOver
            ForgottenPasswords  ANYBODY      ask canMail
            Invitations         ANYBODY      accept find
            JobHealth           OWNER        failed lastSuccess
            Jobs                OWNER        find list pause resume run runs
            LanguageChoice      CONTRIBUTOR  find keep
            Languages           ANYBODY      of
            LinkChecks          CONTRIBUTOR  ask
            LinkCheckSettingsService  OWNER  enable isEnabled
            LinkService         OWNER        invite renewInvitation resetPassword revokeInvitation
            MailService         OWNER        configured find save sendTest
            MediaLibrary        CONTRIBUTOR  list total
            MediaService        CONTRIBUTOR  delete describe find open restore
            MediaUploads        CONTRIBUTOR  accept replace
            OldSlugs            ANYBODY      find forget redirect remember
            OneTimeCodes        CONTRIBUTOR  propose renewRecoveryCodes status turnOff turnOn
            OwnAccount          CONTRIBUTOR  changeEmail changePassword email
            OwnerSetup          ANYBODY      complete isOpen
            OwnPosts            CONTRIBUTOR  published
            OwnSignIns          CONTRIBUTOR  end endOthers list
            OwnStatistics       CONTRIBUTOR  posts today top
            Passkeys            CONTRIBUTOR  add ask list origin remove rename
            PasswordResets      ANYBODY      find use
            PeopleService       OWNER        activate changeRole deactivate delete handOver list signOut turnOffCodes
            PostColumns         CONTRIBUTOR  find keep
            PostList            CONTRIBUTOR  count export linkable list
            PostNames           EDITOR       find
            PostRevisions       CONTRIBUTOR  changes changesSince count find list name restore unname
            PostService         CONTRIBUTOR  create duplicate find save
            PostTemplates       CONTRIBUTOR  begin delete find keep list rename restore
            PostVisitors        CONTRIBUTOR  leave visit
            Preflight           CONTRIBUTOR  look
            Preferences         CONTRIBUTOR  find keep
            PreviewLinks        CONTRIBUTOR  create list revoke
            Previews            ANYBODY      find
            ProfileService      CONTRIBUTOR  find save
            PublishedAddresses  ANYBODY      authors count lastModified list series tags
            PublishedMedia      ANYBODY      find picture
            PublishedPosts      ANYBODY      find isGone list listByAuthor listBySeries listByTag movedFrom
            PublishedPosts      ANYBODY      newest newestInFull titles
            PublishedSeries     ANYBODY      find movedFrom
            PublishedTags       ANYBODY      find list movedFrom
            PublishingService   AUTHOR       publish publishAll redate schedule withdraw withdrawAll
            PublishingService   CONTRIBUTOR  tagAll
            RedirectService     OWNER        add carryOut change count delete export list plan
            SavedFilters        CONTRIBUTOR  delete keep list rename
            Search              ANYBODY      awaitCurrent cleaned find isCurrent isReady
            SearchablePosts     ANYBODY      find fingerprints stillPublic
            SecondFactors       ANYBODY      accept authors forget isOn
            SeriesService       CONTRIBUTOR  findByPost findByTitle put takeOut titles
            SeriesService       EDITOR       delete find list save
            Settings            ANYBODY      baseUrl current zone
            SettingsService     OWNER        find save
            SmallerVersions     CONTRIBUTOR  missing tryAgain
            Statistics          EDITOR       pages post postName site today top total
            StatisticsExport    EDITOR       write
            StatisticsSettingsService  OWNER  find save
            TagService          CONTRIBUTOR  choices find names
            TagService          EDITOR       count create delete list merge save
            TrashService        CONTRIBUTOR  delete restore
            TrashService        EDITOR       purge
            UsedMedia           CONTRIBUTOR  all
            WorkingCopies       CONTRIBUTOR  discard find findNewest findOf keep
            """;

    private static final Map<String, Optional<Role>> LEAST_ROLES = TABLE.lines()
            .map(line -> line.split(" +"))
            .flatMap(row -> Arrays.stream(row).skip(2).map(method -> Map.entry(row[0] + "." + method, least(row[1]))))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));

    private final Map<String, Object> services = new TreeMap<>();

    AccessTests(ListableBeanFactory beans) {
        beans.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> type(bean).getName().startsWith("org.inkjar."))
                .filter(bean -> Modifier.isPublic(type(bean).getModifiers()))
                .forEach(bean -> services.put(type(bean).getSimpleName(), bean));
    }

    @Test
    void everyPublicMethodOfAServiceIsInTheTable() {
        assertThat(LEAST_ROLES)
                .containsOnlyKeys(methods().map(AccessTests::name).distinct().toList());
    }

    @Test
    void readersAreLetInWhereNobodyIsAsked() {
        check(anonymous(), Optional.empty());
        check(with("READER"), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void aRoleIsLetInWhereItOrOneThatItIncludesIsAskedFor(Role role) {
        check(with(role.included().stream().map(Role::name).toArray(String[]::new)), Optional.of(role));
    }

    @Test
    void whereNobodyIsKnownNobodyIsLetIn() {
        TestSecurityContextHolder.clearContext();

        assertThat(methods().filter(method -> LEAST_ROLES.get(name(method)).isPresent()))
                .allSatisfy(method ->
                        assertThat(call(method)).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    private void check(Authentication who, Optional<Role> role) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
        SoftAssertions.assertSoftly(soft -> methods()
                .forEach(method -> soft.assertThat(!(call(method) instanceof AccessDeniedException))
                        .as("%s for %s", name(method), who.getAuthorities())
                        .isEqualTo(isEnough(role, LEAST_ROLES.get(name(method))))));
    }

    private static boolean isEnough(Optional<Role> role, Optional<Role> least) {
        return least.isEmpty()
                || role.filter(has -> has.included().contains(least.get())).isPresent();
    }

    /** Calls with nothing in its hands: past the check it may well fail, but not for want of a role. */
    private Throwable call(Method method) {
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> switch (type.getName()) {
                    case "long" -> 0L;
                    case "int" -> 1;
                    case "boolean" -> false;
                    default -> null;
                })
                .toArray();
        var service = services.get(method.getDeclaringClass().getSimpleName());
        var failure = catchThrowable(() -> method.invoke(service, arguments));
        return failure instanceof InvocationTargetException wrapped ? wrapped.getCause() : failure;
    }

    private Stream<Method> methods() {
        return services.values().stream()
                .map(AccessTests::type)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(not(Method::isSynthetic));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Optional<Role> least(String name) {
        return name.equals(ANYBODY) ? Optional.empty() : Optional.of(Role.valueOf(name));
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
