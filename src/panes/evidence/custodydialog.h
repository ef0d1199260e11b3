#pragma once

#include "domain/incidents/custodyfields.h"
#include "domain/incidents/incident.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
} // namespace look

namespace panes {

/// What is done with an item of evidence and needs words.
enum class CustodyAct { Transfer, Accept, Open, Copy, Export, Release, Hold, Lift, Retain, Classify, Dispose };

/// Asks for what an act of custody needs: to whom, where, why, until when. It says what is wanted and writes nothing;
/// the rules are asked by who carries it out, whose refusal it shows. Deletes itself.
class CustodyDialog : public QDialog
{
    Q_OBJECT
public:
    CustodyDialog(console::Console &console, CustodyAct act, const evidence::Item &item, const QStringList &people,
                  QWidget *parent);

    struct Wanted
    {
        incidents::CustodyFields fields;
        base::Instant until{}; ///< of retention
        evidence::Sensitivity sensitivity = evidence::Sensitivity::Internal;
    };
    CustodyAct act() const { return m_act; }
    /// Shows a refusal and stays.
    void fail(const QString &text);

Q_SIGNALS:
    void wanted(const CustodyDialog::Wanted &wanted);

private:
    void makePerson(const QStringList &people);
    QFormLayout *buildForm(const evidence::Item &item);
    QLayout *buildFoot(const QString &verb);
    std::optional<base::Instant> statedUntil() const;
    void addField(QFormLayout *form, const QString &caption, QWidget *field, const QString &hint = {});
    void ask();

    console::Console &m_console;
    CustodyAct m_act;
    QString m_item;
    QComboBox *m_person = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_until = nullptr;
    QComboBox *m_sensitivity = nullptr;
    look::Label *m_error;
};

} // namespace panes
