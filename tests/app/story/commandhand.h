#pragma once

#include "hand.h"

#include <QJsonObject>
#include <QStringList>

namespace story {

/// Works the incident with `parapetctl`, one program run for each act.
class CommandHand : public Hand
{
public:
    CommandHand(QString workspace, QString actor);

    QString beginAt(base::Instant now) override;
    QString declare(const QString &title, incidents::Severity severity, const QString &category) override;
    QString say(const QString &line, bool pin) override;
    QString reach(incidents::Milestone milestone) override;
    QString raise() override;
    QString lower(incidents::Severity to, const QString &reason) override;
    QString assume(incidents::Role role, const QString &login) override;
    QString tell(const QString &stakeholder, const QString &channel, const QString &person) override;
    QString give(const QString &login, const QString &span, const QString &task) override;
    QString finish(const QString &step) override;
    QString capture(const QString &path, const QString &title) override;
    QString comment(const QString &said, const QString &text) override;
    QString tag(const QString &said, const QString &tag) override;
    QString amend(const QString &said, const QString &added) override;
    QString strike(const QString &said, const QString &reason) override;
    QString close(incidents::Outcome outcome, const QString &override) override;

private:
    QString incident(const QString &verb, const QStringList &words);
    QString about(const QString &verb, const QString &said, const QStringList &words);
    QJsonObject shown();

    QString m_workspace;
    QString m_actor;
    QString m_now;
    QString m_id; ///< of the incident that was declared
};

} // namespace story
