package app.footnote.client;

/**
 * The people around a client.
 *
 * @param emergency whom to call
 * @param doctor the general practitioner
 * @param guardian who answers for a client under age
 */
public record People(RelatedPerson emergency, Doctor doctor, RelatedPerson guardian) {
    /** Nobody is known. */
    public static final People NONE = new People(RelatedPerson.NONE, Doctor.NONE, RelatedPerson.NONE);

    public People withEmergency(RelatedPerson person) {
        return new People(person, doctor, guardian);
    }

    public People withDoctor(Doctor other) {
        return new People(emergency, other, guardian);
    }

    public People withGuardian(RelatedPerson person) {
        return new People(emergency, doctor, person);
    }
}
