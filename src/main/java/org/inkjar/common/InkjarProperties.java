package org.inkjar.common;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The configuration under {@code inkjar.*}. An unknown name is refused at the start: it is a misspelling.
 *
 * @param data the folder of the database and everything else that must be kept
 * @param baseUrl the public address without a path, until one is set in the settings
 * @param samples whether an empty database gets sample posts
 * @param cache the cache of public documents
 * @param media what may be uploaded
 * @param backup the backups in the data folder
 * @param statistics how the site's readers are counted
 * @param owner the first account, created on an empty database without a person at the console
 * @param safeMode whether public pages go without the code that the owner has added to them
 * @param mail who sends mail, where the server for it is configured by {@code spring.mail.*}
 */
@ConfigurationProperties(prefix = "inkjar", ignoreUnknownFields = false)
public record InkjarProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("") String baseUrl,
        @DefaultValue("true") boolean samples,
        @DefaultValue Cache cache,
        @DefaultValue Media media,
        @DefaultValue Backup backup,
        @DefaultValue Statistics statistics,
        @DefaultValue Owner owner,
        @DefaultValue("false") boolean safeMode,
        @DefaultValue Mail mail) {

    public InkjarProperties {
        var checks = new Checks();
        baseUrl = checks.site("inkjar.base-url", baseUrl, 200);
        checks.throwIfRejected();
    }

    /**
     * The memory of public documents.
     *
     * @param size the most that it may take, such as {@code 32MB}; with 0 nothing is kept
     */
    public record Cache(@DefaultValue("32MB") DataSize size) {}

    /**
     * The limits of the library.
     *
     * @param maxSize the longest picture, such as {@code 20MB}
     * @param maxFileSize the longest of all other files
     * @param files the extensions of files that may be uploaded besides pictures; what is known is in
     *     {@code media.format.FileType}
     */
    public record Media(
            @DefaultValue("20MB") DataSize maxSize,
            @DefaultValue("200MB") DataSize maxFileSize,

            @DefaultValue({
                "pdf", "zip", "gz", "txt", "csv", "md", "mp3", "m4a", "ogg", "wav", "flac", "mp4", "webm", "docx",
                "xlsx", "pptx", "odt", "ods", "odp", "epub"
            })
            List<String> files) {}

    /**
     * The backups.
     *
     * @param keep how many of them, the last one at least
     */
    public record Backup(@DefaultValue("7") int keep) {

        public Backup {
            if (keep < 1) {
                throw new InvalidInputException("inkjar.backup.keep", "Keep one backup at least.");
            }
        }
    }

    /**
     * The counting of readers.
     *
     * @param flush the time between two writings of what was counted, such as {@code 20s}; a crash loses that much
     */
    public record Statistics(@DefaultValue("PT20S") Duration flush) {}

    /** The account of {@code inkjar.owner.email} and {@code inkjar.owner.password}; both or neither. */
    public record Owner(
            @Nullable String email,
            @Nullable String password,
            @DefaultValue("Owner") String name) {}

    /**
     * The sender of mail.
     *
     * @param from an e-mail address; without one the user name is the sender, if it is an address
     * @param fromName empty for the title of the site
     */
    public record Mail(
            @DefaultValue("") String from, @DefaultValue("") String fromName) {}
}
