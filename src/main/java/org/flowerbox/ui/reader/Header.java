package org.flowerbox.ui.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.ui.common.Swatch;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line above the text: which source, what is in it, what is shown of it, whether it is done.
 */
final class Header extends HBox {
  private static final int CHIPS = 3;
  private static final double ROOM_FOR_CHIPS = 640;

  private final Workspace workspace;
  private final Words words;
  private final Label name = new Label();
  private final HBox chips = new HBox(10);
  private final MenuButton shown = new MenuButton();
  private final ToggleButton done = new ToggleButton();
  private final CheckMenuItem onlyActive = new CheckMenuItem();
  private final Set<Integer> hiddenCoders = new HashSet<>();
  private Consumer<Shown.Filter> filtered = _ -> {};
  private Runnable toggled = () -> {};

  Header(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    getStyleClass().add("reader-header");
    name.getStyleClass().add("source-name");
    name.setMinWidth(60);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    chips.setAlignment(Pos.CENTER_RIGHT);
    chips.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_CHIPS));
    chips.managedProperty().bind(chips.visibleProperty());
    shown.getStyleClass().addAll("flat", "small");
    shown.setGraphic(new FontIcon("fth-filter"));
    shown.accessibleTextProperty().bind(words.bind("reader.filter"));
    shown.setMinWidth(Region.USE_PREF_SIZE);
    shown.setOnShowing(_ -> fill());
    onlyActive.textProperty().bind(words.bind("reader.filter.active"));
    onlyActive.selectedProperty().addListener((_, _, _) -> tell());
    done.setId("done");
    done.getStyleClass().addAll("small");
    done.setGraphic(new FontIcon("fth-check"));
    done.textProperty().bind(words.bind("reader.done.short"));
    done.setMinWidth(Region.USE_PREF_SIZE);
    done.setFocusTraversable(false);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind("reader.done.says"));
    done.setTooltip(tip);
    done.setOnAction(_ -> toggled.run());
    getChildren().addAll(name, chips, shown, done);
  }

  void onFiltered(Consumer<Shown.Filter> listener) {
    filtered = listener;
  }

  void onDoneToggled(Runnable listener) {
    toggled = listener;
  }

  /** Shows only codings of the active codes, or all again. */
  void toggleActive() {
    onlyActive.setSelected(!onlyActive.isSelected());
  }

  boolean showsOnlyActive() {
    return onlyActive.isSelected();
  }

  private void fill() {
    shown.getItems().setAll(onlyActive, new SeparatorMenuItem());
    for (Coder coder : workspace.corpus().coders()) {
      CheckMenuItem item = new CheckMenuItem(coder.name());
      item.setMnemonicParsing(false);
      item.setSelected(!hiddenCoders.contains(coder.id()));
      item.selectedProperty()
          .addListener(
              (_, _, on) -> {
                if (on) {
                  hiddenCoders.remove(coder.id());
                } else {
                  hiddenCoders.add(coder.id());
                }
                tell();
              });
      shown.getItems().add(item);
    }
    MenuItem all = new MenuItem(words.text("reader.filter.all"));
    all.setOnAction(
        _ -> {
          hiddenCoders.clear();
          onlyActive.setSelected(false);
          tell();
        });
    shown.getItems().addAll(new SeparatorMenuItem(), all);
  }

  /** The codings to show by what is chosen here and the codes that are active. */
  Shown.Filter filter() {
    Corpus corpus = workspace.corpus();
    Set<Integer> codes = onlyActive.isSelected() ? active(corpus) : null;
    Set<Integer> coders =
        hiddenCoders.isEmpty()
            ? null
            : corpus.coders().stream()
                .map(Coder::id)
                .filter(coder -> !hiddenCoders.contains(coder))
                .collect(Collectors.toSet());
    return new Shown.Filter(codes, coders);
  }

  private Set<Integer> active(Corpus corpus) {
    Set<Integer> codes = new HashSet<>();
    for (int code : workspace.activeCodes()) {
      Code top = corpus.codes().find(code);
      if (top != null) {
        corpus.codeTree().subtree(top).forEach(each -> codes.add(each.id()));
      }
    }
    return codes;
  }

  private void tell() {
    Shown.Filter filter = filter();
    shown.setText(filter.isAll() ? "" : words.text("reader.filter.on"));
    filtered.accept(filter);
  }

  /** Shows what there is to say of a source, nothing for null. */
  void show(@Nullable Source source) {
    setVisible(source != null);
    setManaged(source != null);
    chips.getChildren().clear();
    if (source == null) {
      return;
    }
    Corpus corpus = workspace.corpus();
    name.setText(source.name());
    name.setTooltip(new Tooltip(source.name()));
    int coder = workspace.coderId();
    done.setSelected(coder != 0 && corpus.links().isDone(source.id(), coder));
    done.setDisable(workspace.isReadOnly());
    most(corpus, source).forEach((code, count) -> chips.getChildren().add(chip(code, count)));
  }

  private Label chip(Code code, int count) {
    Label chip = new Label(workspace.name(code) + " " + count, new Swatch(code));
    chip.getStyleClass().add("text-muted");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setTooltip(new Tooltip(workspace.name(code) + " · " + count));
    return chip;
  }

  /** The codes at the top of the tree that have most codings here, with those below them. */
  private static Map<Code, Integer> most(Corpus corpus, Source source) {
    Codings codings = corpus.codings(source.id());
    int[] counts = new int[corpus.codes().bound()];
    for (int i = 0; i < codings.size(); i++) {
      counts[codings.code(i)]++;
    }
    Map<Code, Integer> tops = new HashMap<>();
    for (Code code : corpus.codes()) {
      if (counts[code.id()] > 0) {
        tops.merge(top(corpus, code), counts[code.id()], Integer::sum);
      }
    }
    List<Map.Entry<Code, Integer>> sorted =
        tops.entrySet().stream()
            .sorted(Map.Entry.<Code, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(CHIPS)
            .toList();
    Map<Code, Integer> most = new LinkedHashMap<>();
    sorted.forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    return most;
  }

  private static Code top(Corpus corpus, Code code) {
    Code top = code;
    Code parent = corpus.codes().find(top.parent());
    while (parent != null) {
      top = parent;
      parent = corpus.codes().find(top.parent());
    }
    return top;
  }
}
