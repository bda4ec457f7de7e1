package org.flowerbox.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowerbox.model.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages. Takes the encoding the page declares if its bytes agree, and follows no link.
 */
final class HtmlReader implements FormatReader {
  private static final int PROLOGUE = 4096;
  private static final int DEEPEST = 256;
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)(?:charset\\s*=\\s*|<\\?xml[^>]{0,200}encoding\\s*=\\s*)[\"']?([A-Za-z0-9_:.-]{2,40})");
  private static final Pattern ENTITY = Pattern.compile("(?i)<!ENTITY\\s");

  @Override
  public List<Draft> read(FileBytes file) {
    List<String> remarks = new ArrayList<>();
    Decoded page = decoded(file.bytes(), file);
    return List.of(Draft.of(text(page, file, remarks), remarks).withEncoding(page.charset()));
  }

  private static Decoded decoded(byte[] bytes, FileBytes file) {
    return Decoded.of(bytes, file.options().encoding(), declared(bytes));
  }

  /** The text of a page. */
  static String text(byte[] bytes, FileBytes file, List<String> remarks) {
    return text(decoded(bytes, file), file, remarks);
  }

  private static String text(Decoded decoded, FileBytes file, List<String> remarks) {
    remarks.addAll(decoded.remarks());
    String html = decoded.text();
    if (ENTITY.matcher(html.substring(0, Math.min(PROLOGUE, html.length()))).find()) {
      throw new Refusal(
          "declares entities of its own, as no word processor does; it is not read for safety");
    }
    file.progress().check();
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = Jsoup.parse(html, "", parser);
    Flow flow = new Flow(file.limits());
    HtmlText text = new HtmlText(flow);
    page.body().filter(text);
    if (text.deepest() >= parser.getMaxDepth() - 2) {
      remarks.add(
          "nested more than "
              + parser.getMaxDepth()
              + " levels deep; deeper levels were read as one");
    }
    return flow.finish();
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(PROLOGUE, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher found = CHARSET.matcher(start);
    return found.find() ? Charsets.named(found.group(1)) : null;
  }
}
