package org.flowerbox.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFilesTest {
  private static final String BUILD = "flowerbox 0.1.0 (abc)";

  private static String written(TableWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(SampleTables.codes(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvHoldsOneHeaderRowAndPlainNumbers() throws IOException {
    assertThat(written(new CsvFile()))
        .isEqualTo(
            """
            \uFEFFcode,path,level,layer Anna / all / own,layer Anna / all / % of codings,\
            layer Anna / 20201204-F-YC-焦点小组 / own,layer Anna / 20201204-F-YC-焦点小组 / kappa
            认知,认知,0,1,66.666667,0,0.12345
            '=意愿|will,认知 › =意愿|will,1,1200,33.333333,-2,
            Place,Place,0,1,0,0,-1
            Total,,,1202,100,2,1
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void jsonHoldsARowALineAndNullForNothingToSay() throws IOException {
    assertThat(written(new JsonFile(BUILD)))
        .isEqualTo(
            """
            {
            "title":"Code frequencies by source",
            "rowHeader":"code",
            "columns":[
            {"header":["layer Anna","all","own"],"unit":"count"},
            {"header":["layer Anna","all","% of codings"],"unit":"percent"},
            {"header":["layer Anna","20201204-F-YC-焦点小组","own"],"unit":"count"},
            {"header":["layer Anna","20201204-F-YC-焦点小组","kappa"],"unit":"number"}
            ],
            "rows":[
            {"label":"认知","depth":0,"id":1,"total":false,"cells":[1,66.66666666666667,0,0.12345]},
            {"label":"=意愿|will","depth":1,"id":2,"total":false,"cells":[1200,33.333333333333336,-2,null]},
            {"label":"Place","depth":0,"id":3,"total":false,"cells":[1,0,0,-1]},
            {"label":"Total","depth":0,"id":0,"total":true,"cells":[1202,100,2,1]}
            ],
            "provenance":{"project":"Flower boxes","step":7,"layer":"Anna","measure":"codings",\
            "notes":["n = 3 <codings> & no more"],"writtenBy":"flowerbox 0.1.0 (abc)"}
            }
            """);
  }

  @Test
  void markdownEscapesNamesAndIndentsChildren() throws IOException {
    assertThat(written(new MarkdownFile(BUILD)))
        .isEqualTo(
            """
            # Code frequencies by source

            | code | layer Anna / all / own | layer Anna / all / % of codings | layer Anna / 20201204-F-YC-焦点小组 / own |\
             layer Anna / 20201204-F-YC-焦点小组 / kappa |
            |:---|---:|---:|---:|---:|
            | 认知 | 1 | 66.7 | 0 | 0.123 |
            | &emsp;=意愿\\|will | 1,200 | 33.3 | -2 | – |
            | Place | 1 | 0.0 | 0 | -1.000 |
            | **Total** | **1,202** | **100.0** | **2** | **1.000** |

            - study: Flower boxes
            - as of step: 7
            - layer: Anna
            - measure: codings
            - written by: flowerbox 0.1.0 (abc)
            - n = 3 \\<codings\\> \\& no more
            """);
  }

  @Test
  void plainTextAlignsHanCharactersAndCutsLongNamesInTheMiddle() {
    assertThat(PlainTable.of(SampleTables.codes(), 100))
        .isEqualTo(
            """
            Code frequencies by source
            Flower boxes, step 7 · layer: Anna · counted: codings

                          ---------- layer Anna ----------
                          ------- all -------  20201…小组
            code            own  % of codings  own   kappa
            ----------------------------------------------
            认知              1          66.7    0   0.123
              =意愿|will  1,200          33.3   -2       –
            Place             1           0.0    0  -1.000
            Total         1,202         100.0    2   1.000

            - n = 3 <codings> & no more
            """);
  }

  @Test
  void plainTextPutsWhatDoesNotFitBelow() {
    String text = PlainTable.of(SampleTables.wide(3), 60);
    assertThat(text.lines()).allMatch(line -> DisplayWidth.of(line) <= 60);
    assertThat(text).contains("source 1", "source 2", "source 3");
    assertThat(text.lines().filter(line -> line.startsWith("Total"))).hasSize(2);
  }

  @Test
  void widthsAreThoseOfATerminal() {
    assertThat(DisplayWidth.of("ab")).isEqualTo(2);
    assertThat(DisplayWidth.of("花箱，𠀀")).isEqualTo(8);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.cut("20201204-F-YC-焦点小组", 11)).isEqualTo("20201…小组");
    assertThat(DisplayWidth.cut("short", 11)).isEqualTo("short");
  }
}
