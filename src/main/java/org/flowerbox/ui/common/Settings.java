package org.flowerbox.ui.common;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.flowerbox.ui.common.SettingsData.ProjectMemory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the window remembers from one start to the next, in one JSON file: read at the start,
 * written a second after a change by a thread of its own, first beside the file and then moved over
 * it. A file that cannot be read is set aside, never lost and never in the way.
 */
public final class Settings implements AutoCloseable {
  private static final Logger LOG = System.getLogger("org.flowerbox");
  private static final int RECENT = 12;
  private static final int PROJECTS = 50;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final SettingsData data;
  private final ScheduledExecutorService saver =
      Executors.newSingleThreadScheduledExecutor(Settings::thread);
  private boolean waiting;

  private Settings(Path file, SettingsData data) {
    this.file = file;
    this.data = data;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "flowerbox-settings");
    thread.setDaemon(true);
    return thread;
  }

  /** The settings in that file; those of a first start where there is none. */
  public static Settings in(Path file) {
    return new Settings(file, read(file));
  }

  private static SettingsData read(Path file) {
    if (!Files.exists(file)) {
      return new SettingsData();
    }
    try {
      return JSON.readValue(Files.readAllBytes(file), SettingsData.class);
    } catch (IOException | JacksonException unreadable) {
      LOG.log(Logger.Level.WARNING, "settings set aside: " + file, unreadable);
      setAside(file);
      return new SettingsData();
    }
  }

  private static void setAside(Path file) {
    try {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".unreadable"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException stays) {
      LOG.log(Logger.Level.WARNING, "settings stay as they are: " + file, stays);
    }
  }

  /** The values; change them by {@link #change} only. */
  public SettingsData data() {
    return data;
  }

  /** Changes values and sees to it that they are kept. */
  public void change(Consumer<SettingsData> change) {
    synchronized (data) {
      change.accept(data);
      if (!waiting && !saver.isShutdown()) {
        waiting = true;
        saver.schedule(this::save, 1, TimeUnit.SECONDS);
      }
    }
  }

  /** What is remembered about the project of that guid. */
  public ProjectMemory project(String guid) {
    synchronized (data) {
      ProjectMemory known = data.projects.remove(guid);
      ProjectMemory memory = known == null ? new ProjectMemory() : known;
      data.projects.put(guid, memory);
      while (data.projects.size() > PROJECTS) {
        data.projects.remove(data.projects.keySet().iterator().next());
      }
      return memory;
    }
  }

  /** Puts a project at the head of those opened before. */
  public void opened(Path project) {
    change(
        values -> {
          String path = project.toAbsolutePath().toString();
          values.recent.remove(path);
          values.recent.addFirst(path);
          values.recent = new ArrayList<>(values.recent.stream().limit(RECENT).toList());
          values.last = path;
        });
  }

  /** Projects opened before, the newest first; some may be gone. */
  public List<Path> known() {
    return data.recent.stream().map(Path::of).toList();
  }

  /** Those of them that are still there. */
  public List<Path> recent() {
    return data.recent.stream().map(Path::of).filter(Files::exists).toList();
  }

  private void save() {
    byte[] bytes;
    synchronized (data) {
      waiting = false;
      bytes = JSON.writeValueAsBytes(data);
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      LOG.log(Logger.Level.WARNING, "settings not saved: " + file, failed);
    }
  }

  /** Writes what is not written yet. */
  @Override
  public void close() {
    boolean unsaved;
    synchronized (data) {
      unsaved = waiting;
    }
    saver.shutdownNow();
    if (unsaved) {
      save();
    }
  }
}
