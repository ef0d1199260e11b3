#pragma once

#include <QJsonObject>
#include <QObject>

#include <memory>

class QLocalServer;
class QLockFile;

namespace app {

/// One window for one workspace: whoever comes first holds it; whoever comes later hands over what was
/// asked for and leaves. Speaks over a socket with a full path in the private runtime folder, with
/// processes of the same user only. Owned by the composition.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        First, ///< this process holds the workspace
        Told, ///< another one does and has been told: leave
        Unreachable, ///< another one does but does not answer, or no lock can be made: go on alone
    };
    Q_ENUM(Claim)

    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Claims the workspace in `folder`; `request` is handed to the one that holds it. Waits at most
    /// `patience` ms for an answer.
    Claim claim(const QString &folder, const QJsonObject &request, int patience = 2000);
    void release();
    static QString socketPath(const QString &folder);

Q_SIGNALS:
    /// A second start asks for this.
    void asked(const QJsonObject &request);

private:
    bool tell(const QString &path, const QJsonObject &request, int patience);
    bool listen(const QString &path);
    void answer();

    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace app
