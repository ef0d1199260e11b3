#include "feeds/sarif/sarifrules.h"

#include "feeds/scans/links.h"

namespace feeds {

namespace {

QString messageText(const JsonObject &message, qsizetype most)
{
    return message.paragraphs("text", most);
}

SarifRule ruleFrom(const JsonObject &row)
{
    SarifRule rule;
    rule.id = row.text("id", 200);
    rule.title = row.object("shortDescription").text("text", 300);
    if (rule.title.isEmpty())
        rule.title = row.text("name", 300);
    rule.description = messageText(row.object("fullDescription"), 3000);
    rule.help = messageText(row.object("help"), 1000);
    rule.helpUri = row.text("helpUri", longestLinkRead);
    rule.level = row.object("defaultConfiguration").text("level", 20);
    const JsonObject properties = row.object("properties");
    rule.tags = properties.texts("tags", 50, 100);
    rule.securitySeverity = properties.text("security-severity", 20);
    const JsonObject messages = row.object("messageStrings");
    for (const auto &[key, value] : messages.fields())
        rule.messages.insert(tamedText(key, 100), messageText(messages.object(key), 1500));
    return rule;
}

} // namespace

SarifRules::SarifRules(const JsonObject &tool)
{
    take(tool.object("driver"));
    for (const JsonObject::Element &extension : tool.elements("extensions"))
        take(JsonObject(extension));
    if (m_problem.isEmpty())
        m_problem = tool.problem();
}

void SarifRules::take(const JsonObject &component)
{
    Component out{.name = component.text("name", 200), .guid = component.text("guid", 60), .rules = {}, .byId = {}};
    for (const JsonObject::Element &element : component.elements("rules")) {
        const JsonObject row(element);
        const SarifRule rule = ruleFrom(row);
        if (m_problem.isEmpty() && !row.problem().isEmpty())
            m_problem = QStringLiteral("rule %1: %2").arg(rule.id, row.problem());
        if (!out.byId.contains(rule.id))
            out.byId.insert(rule.id, out.rules.size());
        out.rules.append(rule);
    }
    m_components.append(out);
}

const SarifRules::Component *SarifRules::componentOf(const JsonObject &reference) const
{
    const JsonObject component = reference.object("toolComponent");
    const std::optional<qint64> index = component.integer("index"); // among the extensions
    if (index && *index >= 0 && *index + 1 < m_components.size())
        return &m_components.at(*index + 1);
    const QString guid = component.text("guid", 60), name = component.text("name", 200);
    for (const Component &one : m_components) {
        if ((!guid.isEmpty() && one.guid == guid) || (!name.isEmpty() && one.name == name))
            return &one;
    }
    return m_components.isEmpty() ? nullptr : &m_components.first();
}

SarifRule SarifRules::of(const JsonObject &result) const
{
    const JsonObject reference = result.object("rule");
    QString id = result.text("ruleId", 200);
    if (id.isEmpty())
        id = reference.text("id", 200);
    std::optional<qint64> index = result.integer("ruleIndex");
    if (!index)
        index = reference.integer("index");
    if (const Component *component = componentOf(reference)) {
        const bool fits = index && *index >= 0 && *index < component->rules.size();
        // An index that leads to another rule than the id is not believed; "id/sub" is part of "id".
        if (fits
            && (id.isEmpty() || id == component->rules.at(*index).id
                || id.startsWith(component->rules.at(*index).id + u'/'))) {
            SarifRule rule = component->rules.at(*index);
            rule.id = id.isEmpty() ? rule.id : id;
            return rule;
        }
    }
    for (const Component &component : m_components) {
        if (const auto found = component.byId.constFind(id); found != component.byId.constEnd())
            return component.rules.at(*found);
    }
    SarifRule unknown;
    unknown.id = id;
    return unknown;
}

} // namespace feeds
