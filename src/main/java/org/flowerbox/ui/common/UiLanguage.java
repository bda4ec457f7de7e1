package org.flowerbox.ui.common;

import java.util.Locale;

/** A language of the window. */
public enum UiLanguage {
  EN("en", Locale.ENGLISH, "English"),
  ZH("zh", Locale.SIMPLIFIED_CHINESE, "简体中文");

  private final String code;
  private final Locale locale;
  private final String ownName;

  UiLanguage(String code, Locale locale, String ownName) {
    this.code = code;
    this.locale = locale;
    this.ownName = ownName;
  }

  /** The key of texts in this language, as {@link org.flowerbox.model.Localized} knows it. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** What speakers of the language call it. */
  public String ownName() {
    return ownName;
  }

  /** The language with that code, English for any other. */
  public static UiLanguage of(String code) {
    return code.startsWith(ZH.code) ? ZH : EN;
  }
}
