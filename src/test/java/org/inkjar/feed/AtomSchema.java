package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The schema of RFC 4287, appendix B. */
final class AtomSchema {

    private AtomSchema() {}

    /** What is wrong with the document; empty if nothing is. */
    static String complaints(String document) {
        var complaints = new StringWriter();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(complaints));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            assertThat(driver.loadSchema(
                            new InputSource(Reader.resource("atom.rnc").toString())))
                    .as("the schema: %s", complaints)
                    .isTrue();
            driver.validate(new InputSource(new StringReader(document)));
            return complaints.toString();
        } catch (IOException | SAXException e) {
            throw new AssertionError(document, e);
        }
    }
}
