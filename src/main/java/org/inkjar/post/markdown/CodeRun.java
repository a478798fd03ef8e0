package org.inkjar.post.markdown;

/** Consecutive code of one kind. */
record CodeRun(CodeKind kind, String text) {}
