package org.inkjar.post.markdown;

import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** What a piece of code is, as far as a reader wants to see it. */
enum CodeKind {
    PLAIN(""),
    KEYWORD("tok-k"),
    STRING("tok-s"),
    COMMENT("tok-c"),
    NUMBER("tok-n"),
    /** A type, or a function of the language's own. */
    NAME("tok-t"),
    /** What is said about code rather than by it: annotations, attributes, directives, variables in text. */
    META("tok-a");

    private final String className;

    CodeKind(String className) {
        this.className = className;
    }

    /** Empty for what looks like any other text. */
    String className() {
        return className;
    }

    /** Names, marks and what a lexer holds to be a mistake stay plain: most of a text, and best left alone. */
    static CodeKind of(int tokenType) {
        return switch (tokenType) {
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.MARKUP_TAG_NAME -> KEYWORD;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA -> STRING;
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> COMMENT;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> NUMBER;
            case TokenTypes.DATA_TYPE, TokenTypes.FUNCTION -> NAME;
            case TokenTypes.ANNOTATION,
                    TokenTypes.VARIABLE,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_CDATA_DELIMITER,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> META;
            default -> PLAIN;
        };
    }
}
