package org.flowerbox.ui.common;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.flowerbox.model.Refusal;

/**
 * The words of the window in the language that is chosen, which may change at any time.
 *
 * <p>A key is {@code feature.name}; the words stand in {@code messages_en.properties} and {@code
 * messages_zh_CN.properties} of the package {@code org.flowerbox.ui.feature}. Arguments are put in
 * as {@link MessageFormat} does, so an apostrophe in a text with arguments is written twice.
 */
public final class Words {
  private final ObjectProperty<UiLanguage> language = new SimpleObjectProperty<>(UiLanguage.EN);
  private final Map<String, ResourceBundle> bundles = new HashMap<>();

  public Words(UiLanguage first) {
    language.set(first);
    language.addListener(_ -> bundles.clear());
  }

  /** Words of their own listeners that follow these until the subscription is ended. */
  Follower<Words> follower() {
    Words words = new Words(language());
    return new Follower<>(words, language.subscribe(words.language::set));
  }

  public ObjectProperty<UiLanguage> languageProperty() {
    return language;
  }

  public UiLanguage language() {
    return language.get();
  }

  /** The words now. What stays on the screen is bound instead: see {@link #bind}. */
  public String text(String key, Object... arguments) {
    String words = bundle(key.substring(0, key.indexOf('.'))).getString(key);
    return arguments.length == 0
        ? words
        : new MessageFormat(words, language().locale()).format(arguments);
  }

  /** Why something was refused. */
  public String refusal(Refusal refusal) {
    String said = refusal.getMessage();
    return said == null ? "" : sentence(said);
  }

  /**
   * A sentence that was made below the window, such as a problem of an import, what long work is at
   * or what a step of the history did, in the language now; the same where nobody translated it.
   */
  public String sentence(String said) {
    return Translations.bundled().say(said, language());
  }

  /**
   * The words in whatever language is chosen. Arguments that are observable values are followed.
   */
  public StringBinding bind(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> text(key, values(arguments)), sources(arguments));
  }

  private static Object[] values(Object... arguments) {
    Object[] values = arguments.clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof ObservableValue<?> followed) {
        Object value = followed.getValue();
        values[i] = value instanceof Number ? value : String.valueOf(value);
      }
    }
    return values;
  }

  private Observable[] sources(Object... arguments) {
    return Stream.concat(
            Stream.of(language),
            Arrays.stream(arguments)
                .filter(Observable.class::isInstance)
                .map(Observable.class::cast))
        .toArray(Observable[]::new);
  }

  private ResourceBundle bundle(String feature) {
    return bundles.computeIfAbsent(
        feature,
        name ->
            ResourceBundle.getBundle(
                "org.flowerbox.ui." + name + ".messages",
                language() == UiLanguage.ZH ? Locale.of("zh", "CN") : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES)));
  }
}
