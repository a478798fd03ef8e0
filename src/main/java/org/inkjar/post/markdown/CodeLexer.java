package org.inkjar.post.markdown;

import java.util.List;
import java.util.Optional;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * Takes code apart with a lexer that was made for a text editor: line by line, each line beginning in the state in which
 * the one before it ended. What the lexer says about the text is not believed: the runs are cut out of the code itself.
 *
 * <p>See docs/decisions/0011-code-is-highlighted-on-the-server.md.
 */
final class CodeLexer {

    /** Code of this many characters is read, not looked up. */
    static final int MAX_LENGTH = 50_000;

    /** A lexer can look at a line as often as it has characters. */
    static final int MAX_LINE = 1_000;

    /** Of PHP as it is quoted, without what stands before it in a file. */
    private static final String PHP = "<?php";

    private final TokenMaker lexer;
    private final CodeRuns runs = new CodeRuns();
    private int state = TokenTypes.NULL;

    private CodeLexer(TokenMaker lexer) {
        this.lexer = lexer;
    }

    /** The code in runs that together are the code; none if it is too much, or the lexer cannot make sense of it. */
    static Optional<List<CodeRun>> read(String lexer, String code) {
        if (code.length() > MAX_LENGTH || code.lines().anyMatch(line -> line.length() > MAX_LINE)) {
            return Optional.empty();
        }
        try {
            // A lexer has a state, so each block has its own.
            var reading = new CodeLexer(TokenMakerFactory.getDefaultInstance().getTokenMaker(lexer));
            return Optional.of(reading.runs(lexer, code));
        } catch (RuntimeException | Error e) {
            // Generated lexers throw Errors as well. Colours are no reason to withhold an article.
            if (e instanceof VirtualMachineError broken) {
                throw broken;
            }
            return Optional.empty();
        }
    }

    private List<CodeRun> runs(String lexerName, String code) {
        if (lexerName.endsWith("/php") && !code.contains("<?")) {
            skip(PHP);
        }
        String[] lines = code.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                runs.add(CodeKind.PLAIN, "\n");
            }
            add(lines[i]);
        }
        return runs.all();
    }

    private void skip(String line) {
        for (Token token = tokens(line); token != null; token = token.getNextToken()) {
            state = token.getType();
        }
    }

    /** The last token of a line, which may be one without text, is the state in which the next line begins. */
    private void add(String line) {
        int position = 0;
        for (Token token = tokens(line); token != null; token = token.getNextToken()) {
            int length = token.isPaintable() ? token.length() : 0;
            int end = Math.clamp(position + (long) length, position, line.length());
            runs.add(CodeKind.of(token.getType()), line.substring(position, end));
            position = end;
            state = token.getType();
        }
        runs.add(CodeKind.PLAIN, line.substring(position));
    }

    private Token tokens(String line) {
        char[] characters = line.toCharArray();
        return lexer.getTokenList(new Segment(characters, 0, characters.length), state, 0);
    }
}
