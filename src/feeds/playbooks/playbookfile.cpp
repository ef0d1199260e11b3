#include "feeds/playbooks/playbookfile.h"

#include "base/hash.h"
#include "feeds/yaml/yamlfields.h"

#include <QHash>

namespace feeds {

using base::Result;
using incidents::NotificationBasis;
using incidents::NotificationRule;
using incidents::Playbook;
using incidents::PlaybookPhase;
using incidents::PlaybookStep;

namespace {

const QStringList &channels()
{
    static const QStringList known{QStringLiteral("phone"), QStringLiteral("page"),   QStringLiteral("chat"),
                                   QStringLiteral("email"), QStringLiteral("bridge"), QStringLiteral("issue")};
    return known;
}

/// Reads the tree of one file and remembers what must be unique in it.
class PlaybookReader
{
public:
    explicit PlaybookReader(YamlProblems &problems)
        : m_problems(problems)
    {
    }

    Playbook playbook(const YamlNode &root)
    {
        YamlFields fields(root, QStringLiteral("playbook"), m_problems);
        Playbook playbook;
        playbook.id = fields.identifier(QStringLiteral("id"));
        playbook.title = fields.text(QStringLiteral("title"));
        playbook.version = fields.integer(QStringLiteral("version"), 1, 1'000'000);
        playbook.category = fields.identifier(QStringLiteral("category"));
        playbook.severities = severities(fields);
        playbook.updateCadence = fields.optionalDuration(QStringLiteral("update_cadence")).value_or(base::Duration());
        playbook.roles = fields.textsOf(QStringLiteral("roles"), incidents::playbookRoles());
        playbook.rolesBy = fields.duration(QStringLiteral("roles_by"));
        for (const YamlNode &node : fields.list(QStringLiteral("notifications"), true))
            playbook.notifications.append(notification(node));
        base::Duration last{};
        for (const YamlNode &node : fields.list(QStringLiteral("phases"))) {
            playbook.phases.append(phase(node, last));
            last = std::max(last, playbook.phases.last().offset);
        }
        fields.refuseOthers();
        return playbook;
    }

private:
    QList<int> severities(YamlFields &fields)
    {
        static const QStringList known{QStringLiteral("P1"), QStringLiteral("P2"), QStringLiteral("P3"),
                                       QStringLiteral("P4")};
        QList<int> severities;
        for (const QString &text : fields.textsOf(QStringLiteral("severities"), known))
            severities.append(int(known.indexOf(text)) + 1);
        return severities;
    }

    NotificationRule notification(const YamlNode &node)
    {
        YamlFields fields(node, QStringLiteral("notification"), m_problems);
        NotificationRule rule;
        rule.stakeholder = fields.text(QStringLiteral("stakeholder"));
        once(m_stakeholders, rule.stakeholder, fields.place(QStringLiteral("stakeholder")),
             QStringLiteral("notification: stakeholder"));
        rule.offset = fields.duration(QStringLiteral("within"));
        const QString basis = fields.optionalOneOf(
            QStringLiteral("basis"), {name(NotificationBasis::Detected), name(NotificationBasis::Triaged)},
            name(NotificationBasis::Detected));
        rule.basis = incidents::notificationBasis(basis).value_or(NotificationBasis::Detected);
        rule.channels = fields.textsOf(QStringLiteral("channels"), channels());
        rule.acknowledge = fields.optionalBoolean(QStringLiteral("acknowledge"), true);
        fields.refuseOthers();
        return rule;
    }

    PlaybookPhase phase(const YamlNode &node, base::Duration last)
    {
        YamlFields fields(node, QStringLiteral("phase"), m_problems);
        PlaybookPhase phase;
        phase.id = fields.identifier(QStringLiteral("id"));
        once(m_phases, phase.id, fields.place(QStringLiteral("id")), QStringLiteral("phase: id"));
        phase.title = fields.text(QStringLiteral("title"));
        phase.offset = fields.duration(QStringLiteral("at"));
        if (phase.offset < last)
            m_problems.add(fields.place(QStringLiteral("at")),
                           QStringLiteral("phase: field “at” is earlier than that of the phase above"));
        for (const YamlNode &step : fields.list(QStringLiteral("steps")))
            phase.steps.append(this->step(step));
        fields.refuseOthers();
        return phase;
    }

    PlaybookStep step(const YamlNode &node)
    {
        YamlFields fields(node, QStringLiteral("step"), m_problems);
        PlaybookStep step;
        step.id = fields.identifier(QStringLiteral("id"));
        once(m_steps, step.id, fields.place(QStringLiteral("id")), QStringLiteral("step: id"));
        step.title = fields.text(QStringLiteral("title"));
        step.role = fields.oneOf(QStringLiteral("role"), incidents::playbookRoles());
        step.detail = fields.text(QStringLiteral("detail"));
        step.expects = fields.optionalText(QStringLiteral("expects"));
        step.required = fields.optionalBoolean(QStringLiteral("required"), true);
        step.due = fields.optionalDuration(QStringLiteral("due"));
        fields.refuseOthers();
        return step;
    }

    void once(QHash<QString, int> &seen, const QString &id, const YamlNode &node, const QString &what)
    {
        if (id.isEmpty())
            return;
        if (const auto first = seen.constFind(id); first != seen.constEnd())
            m_problems.add(node, QStringLiteral("%1 “%2” is already on line %3").arg(what, id).arg(*first));
        else
            seen.insert(id, node.line());
    }

    YamlProblems &m_problems;
    QHash<QString, int> m_phases;
    QHash<QString, int> m_steps;
    QHash<QString, int> m_stakeholders;
};

} // namespace

Result<Playbook> readPlaybook(const QByteArray &source, const QString &name)
{
    const Result<YamlNode> root = readYaml(source, name);
    if (!root)
        return root.error();
    YamlProblems problems(name);
    Playbook playbook = PlaybookReader(problems).playbook(*root);
    if (!problems.isEmpty())
        return problems.error();
    playbook.sha256 = QString::fromLatin1(base::sha256(source).toHex());
    if (const base::Done fine = incidents::checked(playbook); !fine)
        return base::Error{fine.error().kind, QStringLiteral("%1: %2").arg(name, fine.error().what)};
    return playbook;
}

} // namespace feeds
