package org.flowerbox.ui.common;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the settings file holds. Public fields, as the JSON has them; what an older or newer version
 * wrote and this one does not know is left out.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class SettingsData {
  /** {@code en} or {@code zh}; "" for the system's. */
  public String language = "";

  public Theme theme = Theme.SYSTEM;

  /** Size of reading text, px. */
  public int textSize = 16;

  /** Where the window was: x, y, width, height; empty for the first time. */
  public List<Double> window = new ArrayList<>();

  public boolean maximized;

  /** Places of the dividers, 0 to 1, by the name of their pane. */
  public Map<String, List<Double>> dividers = new LinkedHashMap<>();

  /** Projects opened before, the newest first. */
  public List<String> recent = new ArrayList<>();

  /** The project to open at the next start; "" for the start page. */
  public String last = "";

  /** The name codings carry; "" for the account's. */
  public String coder = "";

  /** What views remember about a project, by its guid. */
  public Map<String, ProjectMemory> projects = new LinkedHashMap<>();

  /** Small choices of views, such as what a list is grouped by. */
  public Map<String, String> choices = new LinkedHashMap<>();

  /** What is remembered about one project. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public static final class ProjectMemory {
    /** Guid of the source shown last, "" for none. */
    public String source = "";

    /** Where each source was left: guid to the first visible character, UTF-16. */
    public Map<String, Integer> places = new LinkedHashMap<>();

    /** Guids of codes used last, the newest first. */
    public List<String> recentCodes = new ArrayList<>();

    /** When its file was last found to be sound, ms since 1970-01-01 UTC. */
    public long checked;

    /** Whether it is open for writing now; at the next opening, that it was never closed. */
    public boolean open;

    /** Small choices of views about this project. */
    public Map<String, String> choices = new LinkedHashMap<>();
  }
}
