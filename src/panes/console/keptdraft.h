#pragma once

#include <QJsonObject>
#include <QObject>

class QTimer;

namespace console {

/// What is half-typed somewhere, in one small file of the state folder: a program that dies a moment
/// later loses nothing. Written by replacing the file, at most 200 ms after a change; a failure to write
/// is logged and costs the draft only. Owned by what is typed into; the window's thread.
class KeptDraft : public QObject
{
    Q_OBJECT
public:
    /// `folder` is the name below the state folder in which drafts of this kind lie.
    explicit KeptDraft(const QString &folder, QObject *parent = nullptr);
    ~KeptDraft() override;

    /// Goes over to another draft; what is not yet written of this one is written first.
    void open(const QString &key);
    const QString &key() const { return m_key; }
    /// Empty when nothing is kept.
    const QJsonObject &value() const { return m_value; }
    void change(const QJsonObject &value);
    void writeNow();

    /// Where the draft with that key lies.
    static QString pathOf(const QString &folder, const QString &key);
    /// A draft that is not open.
    static QJsonObject read(const QString &folder, const QString &key);
    static void write(const QString &folder, const QString &key, const QJsonObject &value);

private:
    QTimer *m_soon;
    QString m_folder;
    QString m_key;
    QJsonObject m_value;
    bool m_dirty = false;
};

} // namespace console
