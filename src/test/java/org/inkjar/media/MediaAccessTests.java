package org.inkjar.media;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Role;
import org.inkjar.common.NotFoundException;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Who may do what with which entry of the library. Grace is signed in; what is not hers is Ada's. */
@InkjarTest
class MediaAccessTests {

    /** What happens: {@code y} it is done, {@code n} it is refused, {@code -} there is no such entry for them. */
    private static final String TABLE = """
            #              own, foreign, own deleted, foreign deleted
            find         | y y - -
            list         | y y - -
            list trash   | - - y -
            open         | y y y -
            describe     | y n - -
            replace      | y n - -
            delete       | y n y n
            restore      | y n y n
            """;

    private static final MediaText TEXT = new MediaText("A cat", "", FocalPoint.CENTRE);

    private final MediaService service;
    private final MediaLibrary library;
    private final MediaUploads uploads;
    private final People people;
    private final Map<String, Action> actions;
    private AuthorProfile grace;

    MediaAccessTests(MediaService service, MediaLibrary library, MediaUploads uploads, People people) {
        this.service = service;
        this.library = library;
        this.uploads = uploads;
        this.people = people;
        actions = actions();
    }

    @BeforeEach
    void addGrace() {
        grace = people.author("Grace Hopper");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void contributorsChangeWhatTheyUploaded(String action, String outcomes) throws IOException {
        check(Role.CONTRIBUTOR, action, outcomes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void soDoAuthors(String action, String outcomes) throws IOException {
        check(Role.AUTHOR, action, outcomes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void editorsChangeEverything(String action, String outcomes) throws IOException {
        var own = outcomes.split(" ");
        check(Role.EDITOR, action, String.join(" ", own[0], own[0], own[2], own[2]));
    }

    @Test
    void everyActionIsInTheTable() {
        assertThat(TABLE.lines().skip(1).map(line -> line.split("\\|")[0].strip()))
                .containsExactlyInAnyOrderElementsOf(actions.keySet());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUTHOR"})
    void theTrashCountsWhatIsShown(Role role) {
        people.signIn(people.ada().id(), Role.EDITOR);
        service.delete(List.of(upload().id()));
        people.signIn(grace.id(), role);
        var trash = new MediaFilter("", null, null, MediaShelf.TRASH);

        assertThat(library.total(trash).count()).isZero();
        service.delete(List.of(upload().id()));
        assertThat(library.total(trash).count()).isEqualTo(1);
    }

    private void check(Role role, String action, String outcomes) throws IOException {
        var targets = targets();
        var marks = List.of(outcomes.strip().split(" "));
        assertThat(marks).hasSameSizeAs(targets);
        people.signIn(grace.id(), role);
        for (int i = 0; i < targets.size(); i++) {
            check(marks.get(i), actions.get(action), targets.get(i));
        }
    }

    private static void check(String mark, Action action, MediaItem item) throws IOException {
        switch (mark) {
            case "y" -> assertThat(action.isDone(item)).isTrue();
            case "n" -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> action.isDone(item));
            case "-" -> assertThat(isThere(action, item)).isFalse();
            default -> throw new IllegalArgumentException(mark);
        }
    }

    private static boolean isThere(Action action, MediaItem item) throws IOException {
        try {
            return action.isDone(item);
        } catch (NotFoundException e) {
            return false;
        }
    }

    private List<MediaItem> targets() {
        people.signIn(grace.id(), Role.AUTHOR);
        var own = upload();
        var ownDeleted = upload();
        people.signIn(people.ada().id(), Role.EDITOR);
        var foreign = upload();
        var foreignDeleted = upload();
        service.delete(List.of(ownDeleted.id(), foreignDeleted.id()));
        return List.of(own, foreign, ownDeleted, foreignDeleted);
    }

    private Map<String, Action> actions() {
        return Map.ofEntries(
                entry("find", item -> service.find(item.id()).isPresent()),
                entry("list", item -> isListed(item, MediaShelf.ALL)),
                entry("list trash", item -> isListed(item, MediaShelf.TRASH)),
                entry("open", item -> {
                    try (var content = service.open(item.id())) {
                        return content.read() >= 0;
                    }
                }),
                entry("describe", item -> {
                    service.describe(item.id(), item.version(), TEXT);
                    return true;
                }),
                entry("replace", item -> {
                    uploads.replace(item.id(), item.version(), file());
                    return true;
                }),
                entry("delete", item -> {
                    service.delete(List.of(item.id()));
                    return service.find(item.id()).isEmpty();
                }),
                entry("restore", item -> {
                    service.restore(List.of(item.id()));
                    return service.find(item.id()).isPresent();
                }));
    }

    private boolean isListed(MediaItem item, MediaShelf shelf) {
        return library.list(new MediaFilter("", null, null, shelf), PageRequest.of(0, 100)).stream()
                .map(MediaItem::id)
                .anyMatch(item.id()::equals);
    }

    private MediaItem upload() {
        return uploads.accept(file());
    }

    private static IncomingFile file() {
        var content = SampleFiles.png(40, 30);
        return new IncomingFile(UUID.randomUUID() + ".png", content.length, new ByteArrayInputStream(content));
    }

    @FunctionalInterface
    private interface Action {

        boolean isDone(MediaItem item) throws IOException;
    }
}
