#pragma once

#include "base/alarms.h"
#include "github/account/deviceflow.h"
#include "github/http/asking.h"

#include <QObject>

namespace github {

/// Lets a person in with a code: asks for one, then asks GitHub again and again whether it was entered, until it was,
/// was declined or ran out. Trouble of the network in between is waited out. Owned by whoever shows the code; deleting
/// it cancels. On the thread of its Asking; all that is given must outlive it.
class SignIn : public QObject
{
    Q_OBJECT
public:
    SignIn(Asking &asking, const base::Clock &clock, base::Alarms &alarms, Origin origin, QString clientId,
           QStringList scopes, QObject *parent = nullptr);

    /// Once; nothing is signalled from within.
    void start();

Q_SIGNALS:
    /// What the person types, where, and until when.
    void codeReady(const QString &code, const QUrl &page, base::Instant expires);
    /// Still asking, although the last question failed: for a line below the code. Empty when all is well again.
    void troubled(const QString &why);
    /// The end, one of the two; this may be deleted in a slot through deleteLater().
    void signedIn(const github::Credential &credential);
    void failed(const base::Error &error);

private:
    void takeCode(const Answer &answer);
    void askLater(base::Instant at);
    void askForGrant();
    void takeGrant(const Answer &answer);
    void wait(const Answer &answer, const base::Error &error);

    Asking &m_asking;
    const base::Clock &m_clock;
    base::Alarms &m_alarms;
    const Origin m_origin;
    const QString m_clientId;
    const QStringList m_scopes;
    DeviceCode m_code;
    int m_failures = 0; ///< in a row, of the network
};

} // namespace github
