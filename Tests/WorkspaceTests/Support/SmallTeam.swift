/// A team of two as text, line by line, for tests that speak of places in files.
enum SmallTeam {
  static let files = [
    "team.json": team, "rules.json": rules, "members/ana.json": ana, "members/ben.json": ben,
    "duties/watch.json": watch, "calendar/holidays.json": holidays, "leave/ana/2027-02-01.json": leave,
    "rota/2027-W02.json": rota,
  ]

  static let team = """
    {
      "firstDayOfWeek": "mon",
      "format": 1,
      "leads": [
        "ana"
      ],
      "name": "Small",
      "sites": [
        {
          "id": "lis",
          "name": "Lisbon",
          "zone": "Europe/Lisbon"
        }
      ],
      "topics": [
        {
          "id": "hateText",
          "severity": "moderate"
        }
      ],
      "weekend": [
        "sat",
        "sun"
      ],
      "zone": "Europe/Lisbon"
    }

    """

  static let rules = """
    {
      "format": 1,
      "rules": {
        "leaveIsHard": {
          "level": "hard"
        },
        "minDailyRestHours": {
          "countsStandby": true,
          "hours": 11,
          "level": "hard"
        }
      }
    }

    """

  static let ana = """
    {
      "fullTimePercent": 100,
      "id": "ana",
      "joined": "2027-01-04",
      "left": "2027-06-30",
      "name": "Ana",
      "site": "lis",
      "skills": [
        "incident"
      ],
      "takes": [
        "hateText"
      ],
      "weekendsOffered": true,
      "workDays": [
        "mon",
        "tue"
      ]
    }

    """

  static let ben = """
    {
      "fullTimePercent": 80,
      "id": "ben",
      "name": "Ben",
      "site": "lis",
      "skills": [],
      "takes": [],
      "weekendsOffered": false,
      "workDays": []
    }

    """

  static let watch = """
    {
      "id": "watch",
      "name": "Watch",
      "templates": [
        {
          "days": [
            "mon",
            "tue"
          ],
          "end": "17:00",
          "id": "day",
          "kind": "watch",
          "name": "Day",
          "role": "primary",
          "seats": 2,
          "site": "lis",
          "skills": [
            "incident"
          ],
          "start": "09:00",
          "topics": [
            "hateText"
          ]
        }
      ]
    }

    """

  static let holidays = """
    {
      "holidays": [
        {
          "date": "2027-04-25",
          "name": "Freedom Day",
          "site": "lis"
        }
      ],
      "id": "holidays",
      "name": "Holidays",
      "surges": [
        {
          "from": "2027-03-01",
          "name": "Launch",
          "templates": [
            "day"
          ],
          "to": "2027-03-05"
        }
      ]
    }

    """

  static let leave = """
    {
      "from": "2027-02-01",
      "member": "ana",
      "status": "approved",
      "to": "2027-02-05"
    }

    """

  static let rota = """
    {
      "assignments": [
        {"member":"ana","seat":"watch/day/2027-01-11/primary"},
        {"member":"ben","pinned":true,"seat":"watch/day/2027-01-11/primary/2"},
        {"member":"ana","seat":"watch/day/2027-01-12/primary"}
      ],
      "status": "draft",
      "week": "2027-W02"
    }

    """
}
