package org.inkjar.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.inkjar.media.format.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            photo.jpg                         | photo.jpg
            Photo.JPEG                        | photo.jpeg
            Mein Foto (1).jpg                 | mein-foto-1.jpg
            photo                             | photo.jpg
            photo.png                         | photo.jpg
            photo.jpg.exe                     | photo-jpg.jpg
            ../../etc/passwd                  | passwd.jpg
            C:\\Users\\me\\photo.jpg          | photo.jpg
            /                                 | picture.jpg
            .jpg                              | picture.jpg
            ..                                | picture.jpg
            ''                                | picture.jpg
            con.jpg                           | file-con.jpg
            COM1                              | file-com1.jpg
            .htaccess                         | picture.jpg
            <script>.jpg                      | script.jpg
            a%2F..%2Fb.jpg                    | a-2f-2fb.jpg
            日本語.jpg                        | 日本語.jpg
            Über.jpg                          | uber.jpg
            """)
    void isCleanWhateverItWas(String uploaded, String name) {
        assertThat(MediaName.of(uploaded, FileType.JPEG).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gpj.\u202Eexe", "a\u0000b.jpg", "a\nb.jpg", "\u200Ba.jpg", "a\uD800b.jpg", "a;b?c#d&e.jpg"})
    void hasNoCharactersThatDeceive(String uploaded) {
        assertThat(MediaName.of(uploaded, FileType.JPEG).value()).matches("[a-z-]+\\.jpg");
    }

    @Test
    void isNotTooLong() {
        var name = MediaName.of("x".repeat(100_000) + ".jpg", FileType.JPEG).value();

        assertThat(name).hasSizeLessThanOrEqualTo(MediaName.MAX_LENGTH).endsWith(".jpg");
    }

    @Test
    void aFileWithoutANameIsAFile() {
        assertThat(MediaName.of("!.pdf", FileType.PDF).value()).isEqualTo("file.pdf");
    }

    @Test
    void getsTheExtensionOfAnotherTypeWhenItHasTo() {
        var name = new MediaName("photo.jpeg");

        assertThat(name.as(FileType.JPEG)).isEqualTo(name);
        assertThat(name.as(FileType.WEBP).value()).isEqualTo("photo.webp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "photo", "a/b.jpg", "a b.jpg", ".jpg", "a.b.jpg", "a.JPG", "a.jpg\n"})
    void nothingElseIsAName(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MediaName(text));
    }

    @ParameterizedTest
    @CsvSource({"a.JPG, jpg", "a.tar.gz, gz", "a, ''", "a., ''", ".jpg, jpg", "a.b c, ''", "a.123456789, ''"})
    void knowsAnExtension(String name, String extension) {
        assertThat(MediaName.extension(name)).isEqualTo(extension);
    }
}
