package org.flowerbox.ui.codebook;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Corpus;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Changed;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.kordamp.ikonli.javafx.FontIcon;

/** The codebook: a filter, the tree of codes, and what can be done to them. */
public final class CodebookPane extends BorderPane {
  /** The style sheet of the codebook and its panels. */
  static final String STYLE =
      Objects.requireNonNull(CodebookPane.class.getResource("codebook.css")).toExternalForm();

  private final Workspace workspace;
  private final Words words;
  private final CodebookModel model;
  private final CodeTreeView tree;
  private final CodePanels panels;
  private final CodeMenu menu;
  private final CodeFilterField filter;
  private final EmptyCodebook empty;
  private final NothingFits nothing;
  private final StackPane middle = new StackPane();
  private CodeFilter finder;

  public CodebookPane(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.model = new CodebookModel(workspace.corpus());
    this.finder = CodeFilter.plain(workspace.corpus().codes());
    setId("codebook");
    getStyleClass().add("shelf");
    getStylesheets().add(STYLE);
    model.folding(workspace.memory().choices.getOrDefault("codebook.folded", ""));
    LiveCounts counts = new LiveCounts(workspace);
    CodeGestures gestures = new CodeGestures(workspace, counts);
    tree = new CodeTreeView(workspace, model, gestures, counts);
    filter = new CodeFilterField(words, model, tree::arrange, this::enterTree);
    Beside beside = new Beside(this, words);
    panels = new CodePanels(workspace, model, gestures, tree, beside, () -> finder, this::showTree);
    new CodeActions(workspace, model, gestures, tree, panels).add(filter);
    menu = new CodeMenu(workspace.desk().actions(), words, tree, model, gestures);
    tree.setContextMenu(menu);
    tree.onArranged(this::showMiddle);
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, _) -> panels.selected(tree.focused()));
    empty = new EmptyCodebook(words, () -> fire("codebook.new"), panels::load, panels::loadFile);
    nothing = new NothingFits(words, filter.textProperty(), this::createTyped, filter::clear);
    setTop(new VBox(header(), filter));
    setCenter(middle);
    setBottom(new GatheredBar(workspace));
    middle.setMinHeight(0);
    readFilter();
    showMiddle();
    workspace.onCodeRevealed(code -> tree.reveal(code.id()));
    Consumer<Changed> heard = this::changed;
    workspace.listen(heard);
  }

  private HBox header() {
    Label title = new Label();
    title.textProperty().bind(words.bind("codebook.title"));
    title.getStyleClass().add("title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button add = button("codebook.new", "fth-plus", "Insert");
    add.setId("code-add");
    add.setOnAction(_ -> fire("codebook.new"));
    Button more = button("codebook.more", "fth-more-horizontal", "");
    more.setId("code-more");
    more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 0));
    HBox header = new HBox(title, gap, add, more);
    header.getStyleClass().add("pane-header");
    return header;
  }

  private Button button(String name, String icon, String key) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "small", "button-icon");
    button.accessibleTextProperty().bind(words.bind(name));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind(name).concat(key.isEmpty() ? "" : " (" + key + ")"));
    button.setTooltip(tip);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** To the first code that fits. */
  private void enterTree() {
    tree.requestFocus();
    model.corpus().codeTree().inOrder().stream()
        .filter(code -> model.fitting().get(code.id()))
        .findFirst()
        .ifPresent(code -> tree.reveal(code.id()));
  }

  private void createTyped() {
    String name = filter.textProperty().get();
    showTree();
    tree.edits().create(0, name);
  }

  private void fire(String name) {
    workspace.desk().actions().find(name).ifPresent(Action::fire);
  }

  private void changed(Changed changed) {
    model.show(changed.after());
    if (changed.change().codesChanged()) {
      finder = CodeFilter.plain(changed.after().codes());
      readFilter();
      tree.edits().follow();
      tree.arrange();
    }
    if (changed.change().codesChanged() || changed.change().memosChanged()) {
      panels.follow();
    }
  }

  /** The filter that knows pinyin reads dictionaries first, beside the window. */
  private void readFilter() {
    Corpus corpus = model.corpus();
    workspace
        .desk()
        .tasks()
        .whenCalm(_ -> CodeFilter.of(corpus.codes()), finer -> use(finer, corpus));
  }

  private void use(CodeFilter finer, Corpus madeOf) {
    if (model.use(finer, madeOf)) {
      finder = finer;
      if (model.isFiltered()) {
        tree.arrange();
      }
    }
  }

  /** Shows the tree although it is empty, for a code that is about to be named. */
  private void showTree() {
    if (model.isFiltered()) {
      filter.clearNow();
    }
    show(tree);
  }

  private void showMiddle() {
    if (model.isNaming()) {
      show(tree);
    } else if (model.corpus().codes().isEmpty()) {
      show(empty);
    } else {
      show(model.isFiltered() && model.shape().size() == 0 ? nothing : tree);
    }
  }

  private void show(Node wanted) {
    if (!middle.getChildren().equals(List.of(wanted))) {
      middle.getChildren().setAll(wanted);
    }
  }
}
