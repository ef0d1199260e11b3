#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace console {
class Console;
}

namespace shell {

class Preferences;

/// What can be set. Every change is in force at once and kept; there is nothing to apply. Owned by the
/// window.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Preferences &preferences, console::Console &console, QWidget *parent);

    /// One control that can be led to: its name for finding and the widget.
    struct Place
    {
        QString name;
        QWidget *control;
    };
    QList<Place> places() const { return m_places; }
    void openAt(QWidget *control);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addRow(QFormLayout *form, const QString &name, QWidget *control, const QString &find = {});
    void build();
    void listen();
    void fill();
    void takeQuietHours();

    Preferences &m_preferences;
    console::Console &m_console;
    QLineEdit *m_login;
    QComboBox *m_theme;
    QComboBox *m_zone;
    QCheckBox *m_notify;
    QCheckBox *m_quiet;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietTo;
    QSpinBox *m_lock;
    QList<Place> m_places;
};

} // namespace shell
