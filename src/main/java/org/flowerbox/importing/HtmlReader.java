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
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages. Takes the encoding the page declares if its bytes agree, and follows no link.
 */
final class HtmlReader implements FormatReader {
  private static final int PROLOGUE = 4096;
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)(?:charset\\s*=\\s*|<\\?xml[^>]{0,200}encoding\\s*=\\s*)[\"']?([A-Za-z0-9_:.-]{2,40})");
  private static final Pattern ENTITY = Pattern.compile("(?i)<!ENTITY\\s");

  @Override
  public List<Draft> read(FileBytes file) {
    List<String> remarks = new ArrayList<>();
    return List.of(Draft.of(text(file.bytes(), file, remarks), remarks));
  }

  /** The text of a page. */
  static String text(byte[] bytes, FileBytes file, List<String> remarks) {
    Decoded decoded = Decoded.of(bytes, file.options().encoding(), declared(bytes));
    remarks.addAll(decoded.remarks());
    String html = decoded.text();
    if (ENTITY.matcher(html.substring(0, Math.min(PROLOGUE, html.length()))).find()) {
      throw new Refusal(
          "declares entities of its own, as no word processor does; it is not read for safety");
    }
    file.progress().check();
    Document page = Jsoup.parse(html);
    Flow flow = new Flow(file.limits());
    page.body().filter(new HtmlText(flow, file.limits()));
    return flow.finish();
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(PROLOGUE, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher found = CHARSET.matcher(start);
    return found.find() ? Charsets.named(found.group(1)) : null;
  }
}
