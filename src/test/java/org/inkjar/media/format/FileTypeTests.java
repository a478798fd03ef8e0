package org.inkjar.media.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.inkjar.media.format.SampleFiles.box;
import static org.inkjar.media.format.SampleFiles.concat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTests {

    static final List<Arguments> PICTURES = List.of(
            arguments(FileType.JPEG, SampleFiles.jpeg(4, 3)),
            arguments(FileType.PNG, SampleFiles.png(4, 3)),
            arguments(FileType.GIF, SampleFiles.gif(4, 3)),
            arguments(FileType.WEBP, SampleFiles.webp()),
            arguments(FileType.AVIF, SampleFiles.avif()),
            arguments(FileType.SVG, SampleFiles.svg("")));

    @ParameterizedTest
    @FieldSource("PICTURES")
    void aPictureIsWhatItsBytesSay(FileType type, byte[] picture) {
        assertThat(List.of(type.extension(), "exe", "txt", "html", ""))
                .allSatisfy(extension ->
                        assertThat(FileType.sniff(picture, extension)).contains(type));
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7', pdf, PDF",
        "'PK\u0003\u0004', zip, ZIP",
        "'PK\u0005\u0006', zip, ZIP",
        "'PK\u0003\u0004', DOCX, DOCX",
        "'PK\u0003\u0004', epub, EPUB",
        "'\u001f\u008b', gz, GZIP",
        "'ID3', mp3, MP3",
        "'\u00ff\u00fb\u0090', mp3, MP3",
        "'OggS', ogg, OGG",
        "'RIFF\u0001\u0001\u0001\u0001WAVE', wav, WAV",
        "'fLaC', flac, FLAC",
        "'\u001a\u0045\u00df\u00a3\u0001webm', webm, WEBM",
        "'Hello', txt, TEXT",
        "'a;b', csv, CSV",
        "'# Hello', md, MARKDOWN",
        "'caf\u00e9', txt, TEXT"
    })
    void amongFilesThatLookTheSameTheExtensionDecides(String bytes, String extension, FileType type) {
        assertThat(FileType.sniff(bytes.getBytes(ISO_8859_1), extension)).contains(type);
    }

    @Test
    void filmsAndSoundInTheSameContainerAreToldByTheirExtension() {
        assertThat(FileType.sniff(SampleFiles.mp4(), "mp4")).contains(FileType.MP4);
        assertThat(FileType.sniff(SampleFiles.mp4(), "m4a")).contains(FileType.M4A);
    }

    @ParameterizedTest
    @CsvSource({
        "'<!doctype html><script>alert(1)</script>', html",
        "'<script>alert(1)</script>', jpg",
        "'alert(1)', js",
        "'PK\u0003\u0004', jar",
        "'PK\u0003\u0004', pdf",
        "'MZ\u0090', exe",
        "'\u007fELF', txt",
        "'Hello\u0000', txt",
        "'\u001a\u0045\u00df\u00a3\u0001matroska', mkv",
        "'RIFF\u0001\u0001\u0001\u0001AVI ', avi",
        "'%PDF-1.7', txt",
        "'Hello', pdf",
        "'Hello', ''"
    })
    void whatIsNotKnownOrNamedOtherwiseIsNothing(String bytes, String extension) {
        assertThat(FileType.sniff(bytes.getBytes(ISO_8859_1), extension)).isEmpty();
    }

    @Test
    void nothingIsNothing() {
        assertThat(FileType.sniff(new byte[0], "txt")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PICTURES")
    void theFirstTwoBytesOfAPictureAreNoPicture(FileType type, byte[] picture) {
        assertThat(FileType.sniff(Arrays.copyOf(picture, 2), type.extension())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><svg/>",
                "\uFEFF<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!-- a --><!DOCTYPE svg PUBLIC 'a' 'b'>\n<svg/>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'/>",
                "<svg><broken"
            })
    void aDrawingIsToldByItsFirstElement(String xml) {
        assertThat(FileType.sniff(xml.getBytes(UTF_8), "txt")).contains(FileType.SVG);
    }

    @Test
    void aDrawingMayBeInAnotherEncoding() {
        assertThat(FileType.sniff("<svg/>".getBytes(UTF_16), "svg")).contains(FileType.SVG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><svg/></html>", "<svgx/>", "svg", "<?xml version='1.0'?>", "<!-- <svg/> -->"})
    void whatOnlyMentionsADrawingIsNone(String xml) {
        assertThat(FileType.sniff(xml.getBytes(UTF_8), "svg")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "mif1"})
    void saysWhatToDoWithPicturesOfPhones(String brand) {
        var picture = concat(box("ftyp", (brand + "\0\0\0\0" + brand).getBytes(ISO_8859_1)), new byte[20]);

        assertThat(Refusals.of(() -> FileType.sniff(picture, "heic")).get("file"))
                .contains("Export it as JPEG");
    }

    @Test
    void aTypeIsFoundAgainByItsContentType() {
        assertThat(FileType.values())
                .allSatisfy(type -> assertThat(FileType.of(type.contentType())).isEqualTo(type));
        assertThatIllegalArgumentException().isThrownBy(() -> FileType.of("text/html"));
    }

    @Test
    void nothingThatABrowserRunsIsAType() {
        assertThat(FileType.values())
                .extracting(FileType::contentType)
                .doesNotContain("text/html", "text/javascript", "application/xhtml+xml", "text/xml");
    }
}
