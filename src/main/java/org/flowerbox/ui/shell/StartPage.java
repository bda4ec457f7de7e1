package org.flowerbox.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.ui.common.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a window shows while no study is open: begin, open, go on where one left off. */
final class StartPage extends BorderPane {
  private static final double WIDTH = 720;
  private static final double CARD = (WIDTH - 32) / 3;

  private final MainWindow window;
  private final Desk desk;
  private final Words words;
  private final VBox page = new VBox(28);
  private final VBox trouble = new VBox(8);

  StartPage(MainWindow window, Desk desk) {
    this.window = window;
    this.desk = desk;
    this.words = desk.words();
    getStyleClass().add("start-page");
    page.getChildren().setAll(title(), begin(), recent());
    page.setMaxWidth(WIDTH);
    page.setMaxHeight(Region.USE_PREF_SIZE);
    page.setAlignment(Pos.TOP_LEFT);
    StackPane middle = new StackPane(page);
    middle.setAlignment(Pos.TOP_CENTER);
    middle.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    setTop(menus());
    setCenter(scroll);
    StatusBar status = new StatusBar(words, desk.notices(), desk.tasks());
    status.addRight(languages());
    setBottom(status);
  }

  private MenuBar menus() {
    Actions actions = new Actions();
    WindowActions ofWindow = new WindowActions(window, words, actions);
    ofWindow.addFile(this::make, this::open);
    actions.add(Action.window("shell.start.sample", Action.Menu.FILE, null, this::sample));
    actions.part(Action.Menu.FILE);
    ofWindow.addQuit();
    ofWindow.addLook();
    ofWindow.addHelp();
    return new Menus(words, new RecentStudies(words, desk.settings(), window::open)).bar(actions);
  }

  private Node title() {
    Label name = new Label("Flowerbox");
    name.getStyleClass().add("title-1");
    Label says = label("shell.start.says");
    says.getStyleClass().add("text-muted");
    return new VBox(4, name, says);
  }

  /** Says why a study did not open, with what can be done about it, until something else is. */
  void show(Notice why) {
    Label says = new Label(why.text(), new FontIcon("fth-alert-circle"));
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    HBox answers = new HBox(8);
    String action = why.action();
    if (action != null) {
      answers.getChildren().add(answer(action, why.run()));
    }
    answers.getChildren().add(answer(words.text("shell.dismiss"), () -> {}));
    trouble.setId("trouble");
    trouble.getStyleClass().setAll("trouble");
    trouble.getChildren().setAll(says, answers);
    leaveTrouble();
    page.getChildren().add(1, trouble);
    answers.getChildren().getFirst().requestFocus();
  }

  private Button answer(String text, Runnable run) {
    Button button = new Button(text);
    button.getStyleClass().add("small");
    button.setOnAction(
        _ -> {
          leaveTrouble();
          run.run();
        });
    return button;
  }

  private void leaveTrouble() {
    page.getChildren().remove(trouble);
  }

  private Node begin() {
    HBox cards =
        new HBox(
            16,
            card("fth-plus", "shell.start.new", "shell.start.new.says", this::make),
            card("fth-folder", "shell.start.open", "shell.start.open.says", this::open),
            card("fth-compass", "shell.start.sample", "shell.start.sample.says", this::sample));
    cards.setMaxHeight(Region.USE_PREF_SIZE);
    return cards;
  }

  private Button card(String icon, String name, String says, Runnable run) {
    FontIcon image = new FontIcon(icon);
    image.setIconSize(22);
    Label title = label(name);
    title.getStyleClass().add("title-4");
    Label text = label(says);
    text.getStyleClass().add("text-muted");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setPrefWidth(CARD - 34);
    VBox inside = new VBox(8, image, title, text);
    inside.setAlignment(Pos.TOP_LEFT);
    Button card = new Button(null, inside);
    card.getStyleClass().add("start-card");
    card.setPrefWidth(CARD);
    card.setWrapText(true); // else its height is asked for as if it had no width
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setMaxHeight(Double.MAX_VALUE);
    card.setAlignment(Pos.TOP_LEFT);
    card.accessibleTextProperty().bind(words.bind(name));
    card.setOnAction(_ -> run.run());
    return card;
  }

  private Node recent() {
    VBox list = new VBox(2, label("shell.start.recent"));
    list.getChildren().getFirst().getStyleClass().add("title-4");
    List<Path> known = desk.settings().recent();
    desk.tasks()
        .quietly(_ -> known.stream().filter(Files::exists).toList(), files -> list(list, files));
    return list;
  }

  private void list(VBox list, List<Path> files) {
    if (files.isEmpty()) {
      Label none = label("shell.start.norecent");
      none.getStyleClass().add("text-muted");
      list.getChildren().add(none);
    }
    files.forEach(file -> list.getChildren().add(link(file)));
  }

  private Node link(Path file) {
    Hyperlink link = new Hyperlink(file.getFileName().toString());
    link.setOnAction(_ -> window.open(file));
    link.setTooltip(new Tooltip(file.toString()));
    Label folder = new Label(String.valueOf(file.getParent()));
    folder.getStyleClass().add("text-muted");
    HBox row = new HBox(12, link, folder);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node languages() {
    HBox both = new HBox(12);
    both.setAlignment(Pos.CENTER_RIGHT);
    for (UiLanguage language : UiLanguage.values()) {
      Hyperlink link = new Hyperlink(language.ownName());
      link.setOnAction(_ -> window.windows().speak(language));
      both.getChildren().add(link);
    }
    both.setMinWidth(Region.USE_PREF_SIZE);
    return both;
  }

  private Label label(String key) {
    Label label = new Label();
    label.textProperty().bind(words.bind(key));
    return label;
  }

  private void make() {
    NewStudyDialog dialog = new NewStudyDialog(window.stage(), desk, window.windows().coder());
    dialog.showAndWait().ifPresent(new Opening(window, desk)::make);
  }

  /**
   * Files dropped on the page: a study opens here, further ones in windows of their own; for
   * anything else a study is made first.
   */
  void dropped(List<Path> files) {
    DroppedFiles both = DroppedFiles.of(files);
    List<Path> studies = both.studies();
    if (studies.isEmpty()) {
      Platform.runLater(() -> makeFor(both.documents()));
      return;
    }
    window.open(studies.getFirst());
    studies.stream().skip(1).forEach(window.windows()::openBeside);
  }

  private void makeFor(List<Path> documents) {
    NewStudyDialog dialog = new NewStudyDialog(window.stage(), desk, window.windows().coder());
    dialog.setHeaderText(words.text("shell.drop.first", documents.size()));
    dialog.showAndWait().ifPresent(wish -> window.make(wish, documents));
  }

  private void open() {
    FileChooser chooser = projects(words);
    File file = chooser.showOpenDialog(window.stage());
    if (file != null) {
      window.open(file.toPath());
    }
  }

  static FileChooser projects(Words words) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.text("shell.projects"), "*.flowerbox"));
    return chooser;
  }

  /** The sample study lies in the user's folder; what was done in an earlier one stays. */
  private void sample() {
    Path folder = Path.of(System.getProperty("user.home"), "Flowerbox");
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      desk.notices().say(Notice.error(words.text("shell.nofolder", folder), failed.toString()));
      return;
    }
    Path file = folder.resolve("sample-study.flowerbox");
    if (Files.exists(file)) {
      window.open(file);
    } else {
      new Opening(window, desk).sample(file);
    }
  }
}
