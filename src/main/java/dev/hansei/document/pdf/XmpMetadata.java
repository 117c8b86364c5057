package dev.hansei.document.pdf;

import dev.hansei.base.Language;
import dev.hansei.document.DocumentInfo;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** The metadata a PDF carries as XML: by it a file declares the standards it keeps. */
final class XmpMetadata {
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt>%TITLES%</rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%PUBLISHER%</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%SUBJECT%</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag>%LANGUAGES%</rdf:Bag></dc:language>
            <xmp:CreateDate>%ISSUED%</xmp:CreateDate>
            <xmp:ModifyDate>%ISSUED%</xmp:ModifyDate>
            <xmp:MetadataDate>%ISSUED%</xmp:MetadataDate>
            <pdf:Producer>%PRODUCER%</pdf:Producer>
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 the file keeps</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private XmpMetadata() {}

    /** @param subject the same words as in the document information, which must not differ */
    static byte[] of(DocumentInfo info, String subject, String producer) {
        StringBuilder titles = new StringBuilder(item("x-default", info.title()));
        StringBuilder languages = new StringBuilder();
        for (Language language : info.languages()) {
            titles.append(item(language.tag(), info.titles().get(language)));
            languages.append("<rdf:li>").append(language.tag()).append("</rdf:li>");
        }
        return PACKET.replace("%TITLES%", titles)
                .replace("%LANGUAGES%", languages)
                .replace(
                        "%ISSUED%",
                        info.issued().truncatedTo(ChronoUnit.SECONDS).toString())
                .replace("%PRODUCER%", escaped(producer))
                .replace("%SUBJECT%", escaped(subject))
                .replace("%PUBLISHER%", escaped(info.publisher()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String language, String words) {
        return "<rdf:li xml:lang=\"" + language + "\">" + escaped(words) + "</rdf:li>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
