package dev.hansei.document;

import dev.hansei.base.Bilingual;
import java.time.Instant;

/** A file carried inside a PDF, such as the record the document was made from. */
public record Attachment(String name, String mimeType, Bilingual description, byte[] bytes, Instant modified) {}
