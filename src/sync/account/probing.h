#pragma once

#include "base/clock.h"
#include "github/account/probe.h"
#include "github/http/asking.h"

#include <QObject>

namespace account {

/// Tries one feature after the other. Deleting it stops.
class Probing : public QObject
{
    Q_OBJECT
public:
    Probing(github::Asking &asking, const base::Clock &clock, QList<github::Probe> probes, QObject *parent = nullptr);

    /// Once.
    void start() { next(); }

Q_SIGNALS:
    void learnt(account::Feature feature, const account::Verdict &verdict);
    /// The token is not accepted any more: nothing further is tried.
    void notAccepted();
    void finished();

private:
    void next();
    void take(const github::Answer &answer);

    github::Asking &m_asking;
    const base::Clock &m_clock;
    QList<github::Probe> m_left;
};

} // namespace account
