#pragma once

#include "feeds/json/jsonobject.h"

#include <QHash>
#include <QString>

namespace feeds {

/// What a run says of one of its rules.
struct SarifRule
{
    QString id;
    QString title; ///< its short description, else its name
    QString description;
    QString help;
    QString helpUri;
    QStringList tags;
    QString level; ///< "error", "warning", "note", "none"; empty when the rule says nothing
    QString securitySeverity; ///< a CVSS score as text, "7.5"
    QHash<QString, QString> messages; ///< texts that results refer to by id
};

/// The rules of one run: those of its tool and of the tool's extensions.
class SarifRules
{
public:
    explicit SarifRules(const JsonObject &tool);

    /// The rule of a result, by its reference, index or id; one that only has the result's id when the run does
    /// not describe it.
    SarifRule of(const JsonObject &result) const;
    /// What is wrong in the description of rules; empty when nothing is.
    const QString &problem() const { return m_problem; }

private:
    struct Component
    {
        QString name;
        QString guid;
        QList<SarifRule> rules;
        QHash<QString, qsizetype> byId;
    };
    void take(const JsonObject &component);
    const Component *componentOf(const JsonObject &reference) const;

    QList<Component> m_components; // the driver first, then the extensions
    QString m_problem;
};

} // namespace feeds
