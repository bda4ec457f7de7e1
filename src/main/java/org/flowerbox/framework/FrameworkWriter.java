package org.flowerbox.framework;

import java.util.Locale;
import java.util.UUID;
import org.flowerbox.model.Localized;

/** Turns a framework into the fields of its file, always in the same order. */
final class FrameworkWriter {
  private FrameworkWriter() {}

  static Output framework(Framework framework) {
    return new Output()
        .put("$schema", "framework.schema.json")
        .put("format", "flowerbox-framework")
        .always("version", 1)
        .put("key", framework.key())
        .put("guid", guid(framework.guid()))
        .put("name", framework.name())
        .put("description", framework.description())
        .put("source", framework.source())
        .put("attributes", framework.attributes(), FrameworkWriter::attribute)
        .always("codes", framework.codes().stream().map(code -> code(code).fields()).toList())
        .put("actorGroups", framework.actorGroups(), FrameworkWriter::named)
        .put("actors", framework.actors(), FrameworkWriter::actor)
        .put("variables", framework.variables(), FrameworkWriter::variable)
        .put("nameRules", framework.nameRules(), FrameworkWriter::nameRule)
        .put("stages", framework.stages(), FrameworkWriter::named)
        .put("levels", framework.levels(), FrameworkWriter::named)
        .put("relationTypes", framework.relationTypes(), FrameworkWriter::relationType)
        .put("relations", framework.relations(), FrameworkWriter::relation)
        .put("views", framework.views(), ViewWriter::view);
  }

  private static String guid(UUID guid) {
    return guid.toString().toUpperCase(Locale.ROOT);
  }

  static Output keyed(String key, Localized name) {
    return new Output().put("key", key).put("name", name);
  }

  private static Output named(Named named) {
    return keyed(named.key(), named.name())
        .put("note", named.note())
        .put("inferred", named.inferred());
  }

  private static Output attribute(CodeAttribute attribute) {
    return keyed(attribute.key(), attribute.name())
        .put("values", attribute.values(), FrameworkWriter::named)
        .put("note", attribute.note())
        .put("inferred", attribute.inferred());
  }

  private static Output code(CodeEntry code) {
    return new Output()
        .put("key", code.key())
        .put("guid", guid(code.guid()))
        .put("name", code.name())
        .put("color", code.color())
        .put("shortcut", code.shortcut())
        .put("definition", code.definition())
        .put("include", code.include())
        .put("exclude", code.exclude())
        .put("examples", code.examples().stream().map(Localized::texts).toList())
        .put("note", code.note())
        .always("inferred", Boolean.TRUE.equals(code.inferred()))
        .put("attributes", code.attributes())
        .always("codable", !Boolean.FALSE.equals(code.codable()))
        .put("children", code.children(), FrameworkWriter::code);
  }

  private static Output actor(Actor actor) {
    return keyed(actor.key(), actor.name())
        .put("aliases", actor.aliases())
        .put("group", actor.group())
        .put("role", actor.role())
        .put("inferred", actor.inferred())
        .put("note", actor.note());
  }

  private static Output variable(CaseVariable variable) {
    return keyed(variable.key(), variable.name())
        .put("kind", variable.kind())
        .put("values", variable.values(), FrameworkWriter::value)
        .put("of", variable.of())
        .put("inferred", variable.inferred())
        .put("multiple", variable.multiple())
        .put("note", variable.note());
  }

  private static Output value(CaseVariable.Value value) {
    return keyed(value.key(), value.name())
        .put("aliases", value.aliases())
        .put("codes", value.codes())
        .put("note", value.note())
        .put("inferred", value.inferred());
  }

  private static Output nameRule(NameRule rule) {
    return keyed(rule.key(), rule.name())
        .put("separator", rule.separator())
        .put("variables", rule.variables())
        .put("dateFormat", rule.dateFormat())
        .put("example", rule.example())
        .put("note", rule.note())
        .put("inferred", rule.inferred());
  }

  private static Output relationType(RelationType type) {
    return keyed(type.key(), type.name())
        .always("directed", type.directed())
        .put("joins", type.joins())
        .put("codes", type.codes())
        .put("note", type.note())
        .put("inferred", type.inferred())
        .put("properties", type.properties(), FrameworkWriter::property);
  }

  private static Output property(RelationType.Property property) {
    return keyed(property.key(), property.name())
        .put("values", property.values(), FrameworkWriter::named)
        .always("enabled", property.enabled())
        .put("note", property.note())
        .put("inferred", property.inferred());
  }

  private static Output relation(Relation relation) {
    return new Output()
        .put("type", relation.type())
        .put("level", relation.level())
        .put("stage", relation.stage())
        .put("from", relation.from())
        .put("to", relation.to())
        .put("note", relation.note())
        .put("inferred", relation.inferred());
  }
}
