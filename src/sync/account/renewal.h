#pragma once

#include "base/alarms.h"
#include "github/account/credential.h"
#include "github/http/asking.h"
#include "github/http/origin.h"

#include <QObject>

namespace account {

/// Renews the token of an app with the refresh token beside it, which is good for one use: so there is never more than
/// one of these for a credential. Trouble of the network is waited out, as long as it takes. Deleting it gives up.
class Renewal : public QObject
{
    Q_OBJECT
public:
    Renewal(github::Asking &asking, const base::Clock &clock, base::Alarms &alarms, github::Origin origin,
            QString clientId, github::Credential old, QObject *parent = nullptr);

    /// Once.
    void start();

Q_SIGNALS:
    /// The network or GitHub is away; it goes on.
    void delayed(const base::Error &error);
    /// The end, one of the two.
    void renewed(const github::Credential &fresh);
    void refused(const base::Error &error);

private:
    void ask();
    void take(const github::Answer &answer);

    github::Asking &m_asking;
    const base::Clock &m_clock;
    base::Alarms &m_alarms;
    const github::Origin m_origin;
    const QString m_clientId;
    const github::Credential m_old;
    int m_failures = 0;
};

} // namespace account
