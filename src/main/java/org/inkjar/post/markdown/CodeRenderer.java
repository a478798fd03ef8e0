package org.inkjar.post.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes code in the colours of its language, where that is known, and as it is where not. One for each document. */
final class CodeRenderer extends BlockRenderer<FencedCodeBlock> {

    /** What is coloured in one document, in characters: a book of code costs no more than a chapter. */
    private static final int BUDGET = 200_000;

    private int left = BUDGET;

    CodeRenderer(HtmlNodeRendererContext context) {
        super(FencedCodeBlock.class, context);
    }

    @Override
    protected void renderBlock(FencedCodeBlock block) {
        String language = language(block);
        Map<String, String> named = language.isEmpty() ? Map.of() : Map.of("class", "language-" + language);
        html.tag("pre", context.extendAttributes(block, "pre", Map.of()));
        html.tag("code", context.extendAttributes(block, "code", named));
        runs(language, block.getLiteral()).forEach(this::write);
        html.tag("/code");
        html.tag("/pre");
    }

    /** The first word after the fence; what follows it is for other tools. */
    private static String language(FencedCodeBlock block) {
        String info = block.getInfo();
        return info == null ? "" : info.split(" ", 2)[0];
    }

    private List<CodeRun> runs(String language, String code) {
        if (code.length() > left) {
            return List.of(new CodeRun(CodeKind.PLAIN, code));
        }
        return CodeLanguages.lexer(language)
                .flatMap(lexer -> {
                    left -= code.length();
                    return CodeLexer.read(lexer, code);
                })
                .orElseGet(() -> List.of(new CodeRun(CodeKind.PLAIN, code)));
    }

    private void write(CodeRun run) {
        if (run.kind() == CodeKind.PLAIN) {
            html.text(run.text());
        } else {
            html.tag("span", Attributes.of("class", run.kind().className()));
            html.text(run.text());
            html.tag("/span");
        }
    }
}
