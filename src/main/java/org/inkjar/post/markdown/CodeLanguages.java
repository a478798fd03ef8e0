package org.inkjar.post.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names by which authors call the languages that code can be written in, as the word after three backticks. */
final class CodeLanguages {

    /** A lexer's name, and the names that mean it. */
    private static final Map<String, String> LEXERS = """
            asm: asm nasm
            bat: bat batch cmd
            c: c h
            clojure: clojure clj edn
            cpp: cpp c++ cc cxx hpp
            cs: cs c# csharp
            css: css
            d: d
            dart: dart
            delphi: delphi pascal
            dockerfile: dockerfile docker containerfile
            dtd: dtd
            env: env dotenv
            fortran: fortran
            golang: go golang
            groovy: groovy gradle jenkinsfile
            handlebars: handlebars hbs mustache
            html: html htm xhtml vue svelte
            ini: ini toml conf editorconfig
            java: java
            javascript: javascript js jsx mjs cjs node
            jshintrc: jsonc json5
            json: json
            jsp: jsp
            kotlin: kotlin kt kts
            latex: latex tex
            less: less scss sass
            lisp: lisp elisp scheme
            lua: lua
            makefile: makefile make mk
            markdown: markdown md
            perl: perl pl
            php: php
            powershell: powershell pwsh ps1
            properties: properties
            proto: proto protobuf
            python: python py
            ruby: ruby rb
            rust: rust rs
            scala: scala sbt
            sql: sql mysql pgsql postgresql plsql
            tcl: tcl
            typescript: typescript ts tsx mts cts
            unix: sh bash shell zsh ksh console shell-session terminal
            vb: vb vbnet
            vhdl: vhdl
            xml: xml svg xsd xsl xslt pom
            yaml: yaml yml
            """.lines()
            .flatMap(CodeLanguages::entries)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CodeLanguages() {}

    /** The lexer for what an author calls that; none for a language that nobody here knows. */
    static Optional<String> lexer(String name) {
        return Optional.ofNullable(LEXERS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Stream<Map.Entry<String, String>> entries(String line) {
        String[] words = line.split("[: ]+");
        return Stream.of(words).skip(1).map(name -> Map.entry(name, "text/" + words[0]));
    }
}
